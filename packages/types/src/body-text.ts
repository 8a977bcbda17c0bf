// Reads a body up to a limit: an endless one, or one that grows when it is decompressed, must not fill the memory.
import type { AbortSignal, Response } from "./fetch.ts";

/** As much of `TextDecoder` as is needed: its type comes from the DOM or from Node.js, and a program may have either. */
interface Decoder {
  decode(bytes?: Uint8Array, options?: { readonly stream: boolean }): string;
}

/**
 * The whole body of an answer as text.
 *
 * @param maxBytes after decompression; as soon as there are more, what `tooLarge` creates is thrown
 * @param signal ends the reading and closes the connection; its reason is thrown
 * @param decoder default: one that leaves out a byte order mark, as `Response.text` does
 */
export async function bodyText(
  { body }: Response,
  maxBytes: number,
  tooLarge: () => Error,
  signal?: AbortSignal,
  decoder: Decoder = new TextDecoder(),
): Promise<string> {
  const reader = body?.getReader();
  const cancel = (): void => void reader?.cancel().catch(() => undefined);
  // `fetch` got the signal too, but on Node.js 20 and 22 it loses it in a garbage collection once the headers are there:
  // a body that stalls would then keep its socket, and the process, for minutes.
  signal?.addEventListener("abort", cancel);
  let text = "";
  let bytes = 0;
  try {
    for (;;) {
      const { value } = (await reader?.read()) ?? {};
      // A cancelled body ends as a whole one does.
      signal?.throwIfAborted();
      if (!value) return text + decoder.decode();
      bytes += value.length;
      if (bytes > maxBytes) throw tooLarge();
      text += decoder.decode(value, { stream: true });
    }
  } finally {
    signal?.removeEventListener("abort", cancel);
    // A body that was read to its end has nothing left to cancel.
    cancel();
  }
}
