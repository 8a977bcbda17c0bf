// Answers the requests on a port that the fast path leaves: control routes, other methods, unusual targets.
import { IncomingMessage, ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { getRequestListener, type Http2Bindings, type HttpBindings, RequestError } from "@hono/node-server";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import { getPath } from "hono/utils/url";
import { type Guard, isAdmin, refusalOf } from "../control/guard.ts";
import { ConnectionBroken } from "../deliver/connection-broken.ts";
import { excessOf } from "../deliver/disrupted-response.ts";
import { errorResponse } from "../deliver/to-response.ts";
import type { Upstream } from "../exchange/upstream.ts";
import type { Fetch } from "../fetch.ts";
import { isGuarded } from "../units/guarded-path.ts";
import { isOwnPath } from "../units/own-path.ts";
import { answerEarly, isCutShort } from "./answer-early.ts";
import { giveUpAfterEnd } from "./give-up.ts";
import { breakConnection, play } from "./play.ts";
import { schemeOf } from "./scheme.ts";

/** What `createServer` calls for each request. */
export type Listener = ReturnType<typeof getRequestListener>;

/** What a port needs of a mock. */
export interface Served extends Pick<Fetch, "fetch" | "control"> {
  readonly unreadable: Upstream["unreadable"];
}

/** Answers through `mock.fetch`; the guard is asked first for control routes. */
export function createHonoListener(mock: Served, guard: Guard, zip: Zip = (response) => response): Listener {
  return getRequestListener((request, bindings) => answer(mock, request, bindings, { guard, zip }), {
    // HTTP/1.0 may leave the Host header out.
    hostname: guard.host,
    overrideGlobalObjects: false,
    errorHandler: (error) => (error instanceof RequestError ? unreadable(mock) : errorResponse(error)),
  });
}

/** Compresses a whole response for a client that accepts it. */
export type Zip = (response: Response, request: Request) => Response;

/** For targets that are no path, such as `*`. */
function unreadable(mock: Served): Response {
  const headers = { "content-type": "application/json" };
  return new Response(mock.unreadable("its target is not a path"), { status: 400, headers });
}

/** In milliseconds: an answer without a delay has begun by then. */
const PATIENCE = 100;
/** In milliseconds; a report over a long journal takes longer, and isn't made for a client that may have left. */
const PATIENCE_WITH_REPORTS = 1_000;

type Bindings = HttpBindings | Http2Bindings;

/** The address of the port that a connection reached. */
function addressOf(socket: Socket): string {
  const host = (socket.localAddress ?? "").replace(/^::ffff:/, "");
  return `${schemeOf(socket)}://${host.includes(":") ? `[${host}]` : host}:${socket.localPort}`;
}

/** Up to here a disruption is a typed failure; on a socket it becomes a real one. */
async function answer(
  mock: Served,
  request: Request,
  { incoming, outgoing }: Bindings,
  { guard, zip }: { readonly guard: Guard; readonly zip: Zip },
): Promise<Response> {
  // The router's own reading of the path, so that `/%5F_mock` can't pass the one and reach the other.
  const path = getPath(request);
  const isControl = isGuarded(path);
  const refused = isControl && refusalOf(request, incoming.socket.remoteAddress, guard);
  if (refused) return refused;
  if (!(outgoing instanceof ServerResponse)) return mock.fetch(request);
  const begins = giveUpAfterEnd(outgoing, isControl ? PATIENCE_WITH_REPORTS : PATIENCE);
  try {
    const caller = { isAdmin: isAdmin(request, guard), address: addressOf(incoming.socket) };
    const answered = isOwnPath(path) ? mock.control(request, caller) : mock.fetch(request);
    const response = await answered.finally(begins);
    // It would replace what the port has set for its way: each encoding and origin that the answer depends on.
    if (outgoing.hasHeader("vary")) response.headers.delete("vary");
    if (incoming instanceof IncomingMessage && isCutShort(incoming)) {
      await answerEarly(response, incoming, outgoing);
      return RESPONSE_ALREADY_SENT;
    }
    const excess = excessOf(response);
    if (excess === undefined) return zip(response, request);
    await play(response, excess, outgoing);
  } catch (error) {
    if (outgoing.destroyed) return RESPONSE_ALREADY_SENT;
    if (!(error instanceof ConnectionBroken)) throw error;
    breakConnection(error, outgoing);
  }
  return RESPONSE_ALREADY_SENT;
}
