/** Sends one request and reads the whole body. */
import { bodyText } from "@weibo-kit/types/body-text";
import type { AbortSignal, RequestInit, Response } from "@weibo-kit/types/fetch";
import { keepDigits } from "../read/digits.ts";
import type { Clock } from "../time/clock.ts";
import type { Answer, SignedRequest } from "../upstream.ts";
import { retryAfter } from "./retry-after.ts";

/** As much of `fetch` as the client needs: the global one, that of a mock, or one with a proxy. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** An answer in two forms: for the upstream to read, and for openapi-fetch. */
export interface Exchange {
  readonly answer: Answer;
  /** Made anew, so that it has no `url` and with it no credential. */
  readonly response: Response;
}

/** Statuses that must not have a body. */
const BODILESS: readonly number[] = [204, 205, 304];

/** The parts of a client that send. */
export interface Sending {
  readonly fetch: Fetch;
  readonly maxBytes: number;
  readonly clock: Clock;
}

/** Sends one request; the promise resolves when the body is complete, and rejects when it is too large. */
export async function exchange(
  { fetch, maxBytes, clock }: Sending,
  signed: SignedRequest,
  signal: AbortSignal,
  tooLarge: () => Error,
): Promise<Exchange> {
  const now = clock.now();
  const { url, headers } = signed;
  const received = await fetch(url, { method: "GET", headers, redirect: redirectMode(), signal });
  const { status, statusText } = received;
  const text = keepDigits(await bodyText(received, maxBytes, tooLarge, signal));
  const kept = new Headers(received.headers);
  // They describe the body as it was on the wire.
  kept.delete("content-length");
  kept.delete("content-encoding");
  const response = new Response(BODILESS.includes(status) ? null : text, { status, statusText, headers: kept });
  return { answer: { status, text, retryAfter: retryAfter(received.headers, now) }, response };
}

/** Some workers do not support "error"; with "manual" a redirect becomes an answer that cannot be read. */
function redirectMode(): "error" | "manual" {
  try {
    new Request("http://localhost", { redirect: "error" });
    return "error";
  } catch {
    return "manual";
  }
}
