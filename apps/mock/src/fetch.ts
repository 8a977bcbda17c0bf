// Calls the mock in process: as `fetch` does, or with a request that is read already.
import type { Hono } from "hono";
import type { Spine } from "./answer.ts";
import { toResponse } from "./deliver/to-response.ts";
import type { Ask } from "./exchange/types.ts";
import { plainGet } from "./read/plain-get.ts";

/** The two ways to call a mock in process. */
export interface Fetch {
  readonly fetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response>;
  readonly request: (path: string, init?: RequestInit) => Promise<Response>;
}

const CONTROL = "/__mock";

const isControl = (path: string): boolean => path === CONTROL || path.startsWith(`${CONTROL}/`);

export const createAsk =
  (spine: Spine): Ask =>
  (request) =>
    isControl(request.path) ? undefined : spine.answer(request);

/** A plain GET needs no Request, which costs more than an answer. */
export function createFetch(ask: Ask, app: Hono): Fetch {
  const askPlain = (input: string | URL | Request, init?: RequestInit) => {
    const request = plainGet(input, init);
    return request && ask(request);
  };
  return {
    fetch: async (input, init) => {
      init?.signal?.throwIfAborted();
      const delivery = askPlain(input, init);
      const response = delivery
        ? await toResponse(delivery)
        : await app.fetch(input instanceof Request && !init ? input : new Request(input, init));
      init?.signal?.throwIfAborted();
      return response;
    },
    request: async (path, init) => {
      const delivery = askPlain(path.startsWith("/") ? `http://localhost${path}` : path, init);
      return delivery ? toResponse(delivery) : app.request(path, init);
    },
  };
}
