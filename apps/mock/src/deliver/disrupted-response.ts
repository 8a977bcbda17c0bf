// A response that doesn't arrive whole. In process its body fails when read; a port plays it on the socket.

/** What a port sends past the announced length. */
const excesses = new WeakMap<Response, string>();

/** Not a class of its own: extending Response would load all of `fetch` before anybody asks for it. */
export function disruptedResponse(
  body: ReadableStream<Uint8Array> | string,
  init: ResponseInit,
  excess = "",
): Response {
  const response = new Response(body, init);
  excesses.set(response, excess);
  return response;
}

/** Undefined for a response that arrives whole. */
export const excessOf = (response: Response): string | undefined => excesses.get(response);
