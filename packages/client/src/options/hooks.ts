/** Events that a caller can observe. None of them holds a credential. */
import type { Billed, WeiboError } from "../errors/weibo-error.ts";

/** An attempt is being sent. */
export interface TryEvent {
  readonly operation: string;
  /** 1 for the first attempt. */
  readonly attempt: number;
  /** The parameters, such as `uid` and `page`, without the credential. */
  readonly query: Readonly<Record<string, string>>;
}

/** An attempt ended. */
export interface EndEvent {
  readonly operation: string;
  /** The parameters, such as `uid` and `page`, without the credential. */
  readonly query: Readonly<Record<string, string>>;
  readonly attempt: number;
  /** Duration of the attempt. */
  readonly milliseconds: number;
  readonly billed: Billed;
  /** HTTP status; absent when no answer arrived. */
  readonly status?: number | undefined;
  readonly code?: number | undefined;
  readonly requestId?: string | undefined;
  /** Absent when the attempt succeeded. */
  readonly error?: WeiboError | undefined;
}

/** A call is going to be retried. */
export interface RetryEvent {
  readonly operation: string;
  /** The parameters, such as `uid` and `page`, without the credential. */
  readonly query: Readonly<Record<string, string>>;
  /** The attempt that failed. */
  readonly attempt: number;
  /** Milliseconds until the next attempt, at least. */
  readonly wait: number;
  readonly error: WeiboError;
}

/** The option `hooks`. An error in a hook is ignored. */
export interface Hooks {
  /** Before an attempt is sent. */
  readonly onTry?: (event: TryEvent) => void;
  /** After an attempt, answered or not. */
  readonly onEnd?: (event: EndEvent) => void;
  /** Before the wait for another attempt. */
  readonly onRetry?: (event: RetryEvent) => void;
}
