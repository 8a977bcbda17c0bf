// Calls the mock in process: as `fetch` does, or with a request that is read already.
import type { AbortSignal, Request, RequestInit, Response, URL } from "@weibo-kit/types/fetch";
import { shown } from "@weibo-kit/types/options";
import type { Spine } from "./answer.ts";
import { answerPage } from "./cors/answer-page.ts";
import type { Cors } from "./cors/cors.ts";
import { addressed } from "./deliver/addressed.ts";
import { toResponse } from "./deliver/to-response.ts";
import type { Ask } from "./exchange/considered.ts";
import type { AppBindings } from "./exchange/request.ts";
import type { KnownToClients } from "./journal/known-to-clients.ts";
import { mistakeInEnglish } from "./mistake.ts";
import { plainGet } from "./read/plain-get.ts";
import { withoutUserInfo } from "./read/user-info.ts";
import { decodedPath } from "./units/decoded-path.ts";
import { isForFrontPage, isForIcon } from "./units/for-browser.ts";
import { isOwnPath } from "./units/own-path.ts";

/** The ways to call a mock in process. */
export interface Fetch {
  readonly fetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response>;
  readonly request: (path: string, init?: RequestInit) => Promise<Response>;
  /** Answers a path of the mock's own as `fetch` does, for a caller whom a port knows. */
  readonly control: (request: Request, bindings: AppBindings) => Promise<Response>;
}

/** Answers a `Request`: an app of Hono does. No type of Hono is here, so that programs which install the mock need none. */
interface App {
  fetch(request: Request, bindings?: AppBindings): Response | Promise<Response>;
}

/** A caller in JavaScript may give anything. */
const isText = (path: unknown): path is string => typeof path === "string";

const noPath = (path: unknown): Error =>
  mistakeInEnglish(
    "request a path",
    `it is ${shown(path)}`,
    'Give a text, mock.request("/users/show.json?…"); fetch takes a Request.',
  );

export const createAsk =
  (spine: Spine): Ask =>
  (request) =>
    isOwnPath(decodedPath(request.path)) || isForFrontPage(request) || isForIcon(request)
      ? undefined
      : spine.answer(request);

const absolute = (path: string): string =>
  /^https?:\/\//.test(path) ? path : `http://localhost${path.startsWith("/") ? "" : "/"}${path}`;

/** A plain GET needs no Request, which costs more than an answer. */
export function createFetch(ask: Ask, app: App, cors: Cors, clients: Pick<KnownToClients, "handedOver">): Fetch {
  const askPlain = (input: string | URL | Request, init?: RequestInit) => {
    const request = plainGet(input, init);
    return request && ask(request);
  };
  const answer: Fetch["fetch"] = async (input, init) => {
    const delivery = askPlain(input, init);
    if (delivery) return toResponse(delivery);
    if (input instanceof Request && !init?.signal) return app.fetch(init ? new Request(input, init) : input);
    // A Request listens to its signal until it is collected, so thousands of them would slow down a shared one.
    const { signal, ...rest } = init ?? {};
    return app.fetch(toRequest(input, rest), { signal } satisfies AppBindings);
  };
  /** Rejects where the client has left before or meanwhile. */
  const fetch: Fetch["fetch"] = async (input, init) => {
    const signal = signalOf(input, init);
    signal?.throwIfAborted();
    try {
      const response = await answerPage(cors, input, init, () => answer(input, init));
      signal?.throwIfAborted();
      return addressed(response, input instanceof Request ? input.url : String(input));
    } finally {
      clients.handedOver();
    }
  };
  return {
    fetch,
    request: (path, init) => (isText(path) ? fetch(absolute(path), init) : Promise.reject(noPath(path))),
    control: async (request, bindings) => app.fetch(request, bindings),
  };
}

/**
 * That of `init` replaces the one of a Request, null included.
 *
 * @throws {TypeError} the one of `fetch`, for what is no signal
 */
function signalOf(input: string | URL | Request, { signal }: RequestInit = {}): AbortSignal | null | undefined {
  // Signals of other realms, such as those of jsdom, are no AbortSignal of this one.
  if (signal !== undefined && signal !== null && typeof signal.throwIfAborted !== "function")
    new Request("http://localhost", { signal });
  return signal === undefined && input instanceof Request ? input.signal : signal;
}

/** As `fetch` does it, but the error doesn't quote the address, which may hold a credential. */
function toRequest(input: string | URL | Request, init: RequestInit): Request {
  if (input instanceof Request) return new Request(input, { ...init, signal: null });
  const address = String(input);
  try {
    return new Request(withoutUserInfo(address), { ...init, signal: null });
  } catch (error) {
    // A short address, such as "" or "a", occurs in the message's own words.
    if (!URL.canParse(address)) throw new TypeError("Failed to parse URL from the address");
    const message = error instanceof Error ? error.message : String(error);
    throw new TypeError(message.replaceAll(withoutUserInfo(address), "the address"));
  }
}
