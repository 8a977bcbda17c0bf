/** What one service has of its own: how a request is signed, and how an answer is read. */
import type { Billed, Facts, Said, WeiboError } from "./errors/weibo-error.ts";
import type { Secrets } from "./secrets.ts";

export interface Upstream {
  /** The name of the operation behind a path. */
  readonly operation: (path: string) => string;
  /** The same request with the credential; this is the only place that sees it. */
  readonly sign: (request: Request, secrets: Secrets, now: number) => Promise<Signed>;
  readonly read: (answer: Answer) => Reading;
}

export interface Signed {
  readonly url: string;
  readonly headers: Headers;
}

export interface Answer {
  readonly status: number;
  /** The whole body, with the digits of big numbers kept. */
  readonly text: string;
  readonly retryAfter: number | undefined;
}

/** What an answer says; `error` is there when it says no. */
export interface Reading {
  readonly said: Said;
  readonly billed: Billed;
  readonly error?: (facts: Facts, scrub: (text: string) => string) => WeiboError;
}
