// Handlers for msw: what a program sends to the services' own addresses is answered by a mock beside it.
import { type HttpHandler, http } from "msw";
import type { Mock } from "./mock.ts";

/** Which addresses are answered. */
export interface HandlersOptions {
  /** Addresses without a path, `http://localhost:4010`; default: those of the imitated services. */
  readonly servers?: readonly string[];
}

/**
 * Handlers that answer each request to these addresses as the mock does, for `setupServer` and `setupWorker` alike.
 *
 * @example
 * const mock = createMock();
 * const server = setupServer(...handlersFor(mock));
 */
export function handlersFor(mock: Pick<Mock, "fetch" | "servers">, options: HandlersOptions = {}): HttpHandler[] {
  const { servers = mock.servers } = options;
  return servers.map((server) => http.all(`${server}/*`, ({ request }) => answer(mock, request)));
}

/** A disruption that sends no answer is the network error that `fetch` has for it. */
async function answer(mock: Pick<Mock, "fetch">, request: Request): Promise<Response> {
  try {
    return await mock.fetch(request);
  } catch (error) {
    if (request.signal.aborted) throw error;
    return Response.error();
  }
}
