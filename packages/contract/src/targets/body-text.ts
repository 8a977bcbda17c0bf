// Reads the body of an answer up to a limit: a hostile server's may be endless, or grow when it is decompressed.

/** Many times the size of the largest page. */
const MOST_BYTES = 8 * 2 ** 20;

/** The whole text; rejects as soon as there are more bytes than the limit, after decompression. */
export async function bodyText({ body }: Response, most = MOST_BYTES): Promise<string> {
  const reader = body?.getReader();
  const decoder = new TextDecoder();
  let text = "";
  let bytes = 0;
  for (;;) {
    const { value } = (await reader?.read()) ?? {};
    if (!value) return text + decoder.decode();
    bytes += value.length;
    if (bytes > most) {
      reader?.cancel().catch(() => undefined);
      throw new Error(`the body is larger than ${most} bytes`);
    }
    text += decoder.decode(value, { stream: true });
  }
}
