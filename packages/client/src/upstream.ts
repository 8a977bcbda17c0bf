/** The interface of an upstream: all that differs from one imitated or real service to the next. */
import type { Headers, Request } from "@weibo-kit/types/fetch";
import type { AnswerInfo, Billed, CallInfo, WeiboError } from "./errors/weibo-error.ts";

/** How one service is called. Each upstream implements this in a folder of its own. */
export interface Upstream {
  /** Parameters that hold credentials: kept out of hooks, and masked in texts. */
  readonly credentials: readonly string[];
  /** The name of the operation at a path: `get-fans`. */
  readonly operation: (path: string) => string;
  /** Yuan for one billed call; 0 where calls are free. */
  readonly price: number;
  /** Adds the credential to a request, having passed it to `remember` for masking. `now` is in milliseconds since 1970. */
  readonly sign: (request: Request, remember: (secret: string) => void, now: number) => Promise<SignedRequest>;
  /** Reads an answer: a success or an error, billed or not. `scrub` masks credentials in a text that goes into either. */
  readonly read: (answer: Answer, scrub: (text: string) => string) => Reading;
}

/** A request with its credential. */
export interface SignedRequest {
  readonly url: string;
  readonly headers: Headers;
}

/** An answer as it arrived. */
export interface Answer {
  /** HTTP status. */
  readonly status: number;
  /** The whole body; integers beyond 2^53 are quoted. */
  readonly text: string;
  /** Milliseconds from now, by the header Retry-After. */
  readonly retryAfter: number | undefined;
}

/** What an upstream found in an answer. */
export interface Reading {
  readonly info: AnswerInfo;
  readonly billed: Billed;
  /** Creates the error; absent for a success. */
  readonly error?: (call: CallInfo) => WeiboError;
  /** Whether a rate limit of the whole account was exceeded: all calls of the client have to wait. */
  readonly isRateLimit?: boolean;
}
