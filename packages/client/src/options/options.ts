/** The options that the clients of all upstreams share. */
import type { OperationName } from "@weibo-kit/types";
import type { AbortSignal } from "@weibo-kit/types/fetch";
import type { BudgetOptions } from "../limits/budget.ts";
import type { PaceOptions } from "../limits/pace.ts";
import type { Fetch } from "../send/exchange.ts";
import type { Clock } from "../time/clock.ts";
import type { Hooks } from "./hooks.ts";
import type { Retry } from "./retry.ts";
import type { Timeouts } from "./timeouts.ts";

/** Checks a payload: returns what is wrong with it, or undefined. */
export type Validate = (operation: OperationName, payload: unknown) => string | undefined;

/** The options that the clients of all upstreams share. */
export interface CommonOptions {
  /** Address of the service or of a mock; default: the real service. It may have a path, but no query or password. */
  readonly baseUrl?: string;
  /** Replaces the global `fetch`: `createMock().fetch`, or one with a proxy. It sees the credential. */
  readonly fetch?: Fetch;
  /** The most bytes of an answer, after decompression; a larger one is a `TooLargeError`. Default 16 MiB. */
  readonly maxBytes?: number;
  readonly retry?: Partial<Retry>;
  readonly timeouts?: Partial<Timeouts>;
  readonly budget?: BudgetOptions;
  readonly pace?: PaceOptions;
  readonly hooks?: Hooks;
  /** Checks each payload before the caller gets it; default: no check. */
  readonly validate?: Validate;
  /** Time, for tests. */
  readonly clock?: Clock;
  /** Random numbers in [0, 1), for tests. */
  readonly random?: () => number;
}

/** The options of a single call. */
export interface CallOptions {
  /** Aborts the call. */
  readonly signal?: AbortSignal | undefined;
}
