// A form that was posted: old clients put parameters there, and a signature covers them.

/** No form that either service documents comes near this many bytes. */
const LONGEST_FORM = 64 * 1024;

/** The text of the form; "" for any other body, for one too long to be meant, and for one that never ends. */
export async function formIn({ headers, body }: Request): Promise<string> {
  const isForm = /^application\/x-www-form-urlencoded\b/i.test(headers.get("content-type") ?? "");
  if (!isForm || body === null) return "";
  try {
    return await textOf(body);
  } catch {
    return "";
  }
}

async function textOf(body: ReadableStream<Uint8Array>): Promise<string> {
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  let text = "";
  let length = 0;
  for await (const chunk of body) {
    length += chunk.length;
    if (length > LONGEST_FORM) return "";
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}
