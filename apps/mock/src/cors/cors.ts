// CORS: what a web page of another origin needs to read an answer. Programs send no Origin header and get none of it.
import type { Headers } from "@weibo-kit/types/fetch";
import type { IncomingRequest } from "../exchange/request.ts";
import { mistakeInEnglish } from "../mistake.ts";
import { decodedPath } from "../units/decoded-path.ts";
import { isGuarded } from "../units/guarded-path.ts";
import { hostIn, isLocalHost } from "../units/local-host.ts";
import { allowedOrigins, type CorsSetting } from "./allowed-origins.ts";

/** The part of a request that decides; the path is not decoded yet. */
type PageRequest = Pick<IncomingRequest, "method" | "path"> & { readonly headers: Pick<Headers, "get"> };

/** What the answer to a page has besides the answer itself. */
export interface PageAnswer {
  readonly headers: Readonly<Record<string, string>>;
  /** The whole answer where the browser asks for permission first: such a request is no call, and isn't counted. */
  readonly preflight?: { readonly status: 204 | 403; readonly body: string };
}

/** Undefined for a request that no page of another origin sent. */
export type Cors = (request: PageRequest) => PageAnswer | undefined;

/** The headers that a page may read besides those that every page may. */
const EXPOSED = [
  ...["x-mock-by", "x-mock-because", "x-mock-cost", "x-mock-disruption", "x-mock-mutated"],
  ...["x-mock-mistake", "x-mock-bug", "retry-after"],
].join(", ");

/** In seconds; Chromium keeps no permission for longer. */
const MAX_AGE = "7200";
/** Answers depend on the page's origin, so that a cache must not give one page's answer to another. */
const VARY = { vary: "Origin" };

/** @throws {MockMistake} for a wrong setting */
export function createCors(setting: CorsSetting): Cors {
  const isAllowed = allowedOrigins(setting);
  return (request) => {
    const origin = request.headers.get("origin");
    if (origin === null || setting === "off") return undefined;
    const refusal = refusalOf(origin, isGuarded(decodedPath(request.path)), isAllowed);
    const asked = request.method === "OPTIONS" ? request.headers.get("access-control-request-method") : null;
    if (refusal !== undefined) return asked === null ? { headers: VARY } : refused(refusal);
    const headers = { ...VARY, "access-control-allow-origin": origin, "access-control-allow-credentials": "true" };
    if (asked === null) return { headers: { ...headers, "access-control-expose-headers": EXPOSED } };
    return { headers: { ...headers, ...permission(asked, request) }, preflight: { status: 204, body: "" } };
  };
}

/** A sentence for an origin that may not read the answer. */
function refusalOf(origin: string, isControl: boolean, isAllowed: (origin: string) => boolean): string | undefined {
  if (isControl && !isLocalHost(hostIn(origin)))
    return wrong(
      "use the control surface",
      `a page from ${origin} may not use it`,
      "Send it from a page of localhost.",
    );
  if (!isAllowed(origin)) return wrong(`answer a page from ${origin}`, "cors doesn't allow it", "Add it to --cors.");
  return undefined;
}

/** As a mistake has it: a long origin is cut. */
const wrong = (act: string, cause: string, remedy: string): string => mistakeInEnglish(act, cause, remedy).message;

/** What the browser asks for is granted as it is asked. */
function permission(method: string, { headers }: PageRequest): Readonly<Record<string, string>> {
  const names = headers.get("access-control-request-headers");
  // Chromium asks so when a page of the internet calls a server of this machine.
  const isPrivate = headers.get("access-control-request-private-network") === "true";
  return {
    "access-control-allow-methods": method,
    ...(names === null ? {} : { "access-control-allow-headers": names }),
    ...(isPrivate ? { "access-control-allow-private-network": "true" } : {}),
    "access-control-max-age": MAX_AGE,
  };
}

function refused(mistake: string): PageAnswer {
  const headers = { ...VARY, "content-type": "application/json", "x-mock-mistake": "yes" };
  return { headers, preflight: { status: 403, body: JSON.stringify({ mistake }) } };
}
