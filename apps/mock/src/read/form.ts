// The form that a POST sends: old clients put parameters there, and a signature covers them.
import { bodyText } from "./body-text.ts";

/** In bytes; far more than any form that a service documents. */
const LONGEST_FORM = 64 * 1024;

/** The text of the form; "" for any other body, and for one that is too long or breaks off. */
export async function formIn(request: Request): Promise<string> {
  const isForm = /^application\/x-www-form-urlencoded\b/i.test(request.headers.get("content-type") ?? "");
  return isForm ? ((await bodyText(request, LONGEST_FORM)) ?? "") : "";
}
