// Reads a body up to a limit: an endless one, or one that grows when it is decompressed, must not fill the memory.

/**
 * The whole body of an answer as text.
 *
 * @param maxBytes after decompression; as soon as there are more, what `tooLarge` creates is thrown
 */
export async function bodyText({ body }: Response, maxBytes: number, tooLarge: () => Error): Promise<string> {
  const reader = body?.getReader();
  const decoder = new TextDecoder();
  let text = "";
  let bytes = 0;
  for (;;) {
    const { value } = (await reader?.read()) ?? {};
    if (!value) return text + decoder.decode();
    bytes += value.length;
    if (bytes > maxBytes) {
      reader?.cancel().catch(() => undefined);
      throw tooLarge();
    }
    text += decoder.decode(value, { stream: true });
  }
}
