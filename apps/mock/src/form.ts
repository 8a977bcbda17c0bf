// A form that was posted: old clients put parameters there, and a signature covers them.

/** No form that either service documents comes near this many bytes. */
const LONGEST_FORM = 64 * 1024;

/** The text of the form; "" for any other body, and for one that is too long to be meant. */
export async function formIn(request: Request): Promise<string> {
  const { headers } = request;
  const isForm = /^application\/x-www-form-urlencoded\b/i.test(headers.get("content-type") ?? "");
  if (!isForm || request.body === null || Number(headers.get("content-length") ?? 0) > LONGEST_FORM) return "";
  const text = await request.text();
  return text.length > LONGEST_FORM ? "" : text;
}
