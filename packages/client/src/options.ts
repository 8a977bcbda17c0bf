/** What a client can be told, and what is refused before anything is sent. */
import type { OperationName } from "@weibo-kit/types";
import type { Retry } from "./backoff.ts";
import type { BudgetOptions } from "./budget.ts";
import type { Clock } from "./clock.ts";
import type { Fetch } from "./exchange.ts";
import type { Hooks } from "./hooks.ts";
import { ClientMistake } from "./mistake.ts";
import type { PaceOptions } from "./pace.ts";
import type { Timeouts } from "./timeouts.ts";

/** Says what is wrong with a payload, or nothing. */
export type Validate = (operation: OperationName, payload: unknown) => string | undefined;

/** What the clients of both services can be told. */
export interface CommonOptions {
  /** Where the service or the mock is. */
  readonly baseUrl?: string;
  /** In place of the global `fetch`: `createMock().fetch`, or one with a proxy. It sees the credential. */
  readonly fetch?: Fetch;
  readonly retry?: Partial<Retry>;
  readonly timeouts?: Partial<Timeouts>;
  readonly budget?: BudgetOptions;
  readonly pace?: PaceOptions;
  readonly hooks?: Hooks;
  /** Looks at each payload before the caller does; default: nobody. */
  readonly validate?: Validate;
  /** Time, for tests. */
  readonly clock?: Clock;
  /** Chance in [0, 1), for tests. */
  readonly random?: () => number;
}

/** For one call. */
export interface CallOptions {
  readonly signal?: AbortSignal | undefined;
}

export function refuseNonsense({ baseUrl = "", retry, timeouts, budget, pace }: CommonOptions): void {
  const numbers = { ...retry, ...timeouts, ...budget, ...pace };
  for (const [name, value] of Object.entries(numbers)) {
    if (value >= 0 && (value > 0 || !POSITIVE.has(name))) continue;
    throw new ClientMistake(`${name} is ${value}`, `Give a number${POSITIVE.has(name) ? " above" : " from"} 0.`);
  }
  // Not quoted: whoever puts a password there should not read it in a log.
  if (/[?#]|\/\/[^/]*@/.test(baseUrl)) {
    throw new ClientMistake("baseUrl has a query, a fragment or a password", "Give an address and a path alone.");
  }
}

const POSITIVE: ReadonlySet<string> = new Set(["attempt", "total", "price", "concurrency", "perSecond"]);
