/** One request and its whole body. The response that comes out has no address, hence no credential. */
import { keepDigits } from "./digits.ts";
import { retryAfter } from "./retry-after.ts";
import type { Answer, Signed } from "./upstream.ts";

/** What the client needs of `fetch`: the global one, a mock's, one with a proxy. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

export interface Exchanged {
  readonly answer: Answer;
  readonly response: Response;
}

/** Statuses that may not have a body. */
const BODILESS: ReadonlySet<number> = new Set([204, 205, 304]);

export async function exchange(fetch: Fetch, signed: Signed, signal: AbortSignal, now: number): Promise<Exchanged> {
  const { url, headers } = signed;
  const got = await fetch(url, { method: "GET", headers, redirect: redirectMode(), signal });
  const { status, statusText } = got;
  const text = keepDigits(await got.text());
  const kept = new Headers(got.headers);
  // They speak of the body as it was on the wire.
  for (const name of ["content-length", "content-encoding"]) kept.delete(name);
  const response = new Response(BODILESS.has(status) ? null : text, { status, statusText, headers: kept });
  return { answer: { status, text, retryAfter: retryAfter(got.headers, now) }, response };
}

/** Some workers know no "error"; with "manual" a redirect comes back as an answer without an envelope. */
function redirectMode(): RequestRedirect {
  try {
    new Request("http://localhost", { redirect: "error" });
    return "error";
  } catch {
    return "manual";
  }
}
