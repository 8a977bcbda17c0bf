// The body of a request as text, read within a bound: in process and from a port alike.

/**
 * Reads the stream itself, since the requests that a port creates can't be wrapped in another Request.
 *
 * @param most bytes
 * @returns "" without a body; undefined for a body that is longer, or that breaks off
 */
export async function bodyText({ body }: Pick<Request, "body">, most: number): Promise<string | undefined> {
  if (body === null) return "";
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  let text = "";
  let length = 0;
  try {
    for await (const chunk of body) {
      length += chunk.length;
      if (length > most) return undefined;
      text += decoder.decode(chunk, { stream: true });
    }
    return text + decoder.decode();
  } catch {
    return undefined;
  }
}
