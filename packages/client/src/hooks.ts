/** Whom to tell what the client does. No event holds a credential; what a hook throws is ignored. */
import type { Billed, WeiboError } from "./errors/weibo-error.ts";

export interface TryEvent {
  readonly operation: string;
  /** 1 for the first try. */
  readonly attempt: number;
  /** The parameters, without the credential. */
  readonly query: Readonly<Record<string, string>>;
}

export interface EndEvent {
  readonly operation: string;
  readonly attempt: number;
  readonly milliseconds: number;
  readonly billed: Billed;
  readonly status?: number | undefined;
  readonly code?: number | undefined;
  readonly requestId?: string | undefined;
  /** What was wrong; absent when the try worked. */
  readonly error?: WeiboError | undefined;
}

export interface RetryEvent {
  readonly operation: string;
  /** The try that failed. */
  readonly attempt: number;
  /** Milliseconds until the next one, at least. */
  readonly wait: number;
  readonly error: WeiboError;
}

export interface Hooks {
  /** A try is sent. */
  readonly onTry?: (event: TryEvent) => void;
  /** A try is over, answered or not. */
  readonly onEnd?: (event: EndEvent) => void;
  /** There will be another try. */
  readonly onRetry?: (event: RetryEvent) => void;
}

export function tell<Event>(hook: ((event: Event) => void) | undefined, event: Event): void {
  // Asynchronous hooks are caught too. An answer that was paid for is not lost to a broken logger.
  (async () => hook?.(event))().catch(() => undefined);
}
