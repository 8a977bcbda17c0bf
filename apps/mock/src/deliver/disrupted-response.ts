// A response that doesn't arrive whole: in process its body fails while it is read, on a port `play` does it on the socket.
import type { Bytes } from "@weibo-kit/world/json-text";

/** What a port sends beyond the announced length; empty for a body that fails by itself. */
const NOTHING = new Uint8Array();
const excesses = new WeakMap<Response, Uint8Array>();

/** Marks a response as disrupted. A subclass of Response would load all of `fetch` at import. */
export function disruptedResponse(
  body: ReadableStream<Uint8Array> | Bytes,
  init: ResponseInit,
  excess: Uint8Array = NOTHING,
): Response {
  const response = new Response(body, init);
  excesses.set(response, excess);
  return response;
}

/** What is sent beyond the announced length; undefined for a response that arrives whole. */
export const excessOf = (response: Response): Uint8Array | undefined => excesses.get(response);
