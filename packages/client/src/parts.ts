/** What a client is built from: its options with every default in place, and the memory that its copies share. */
import { RETRY, type Retry } from "./backoff.ts";
import { Budget } from "./budget.ts";
import { type Clock, systemClock } from "./clock.ts";
import type { Fetch } from "./exchange.ts";
import type { Hooks } from "./hooks.ts";
import { type CommonOptions, refuseNonsense, type Validate } from "./options.ts";
import { Pace } from "./pace.ts";
import { Secrets } from "./secrets.ts";
import { TIMEOUTS, type Timeouts } from "./timeouts.ts";
import type { Upstream } from "./upstream.ts";

/** Kept by `withOptions`, unless it names another budget or pace. */
export interface Memory {
  readonly secrets: Secrets;
  readonly budget: Budget;
  readonly pace: Pace;
}

export interface Parts extends Memory {
  readonly upstream: Upstream;
  readonly fetch: Fetch;
  readonly retry: Retry;
  readonly timeouts: Timeouts;
  readonly hooks: Hooks;
  readonly validate: Validate | undefined;
  readonly clock: Clock;
  readonly random: () => number;
}

/** `changed` says which options are new since `memory` was made. */
export function createParts(
  upstream: Upstream,
  options: CommonOptions,
  changed: CommonOptions = options,
  memory?: Memory,
): Parts {
  refuseNonsense(options);
  const { clock = systemClock } = options;
  return {
    upstream,
    // Looked up at each call: whoever replaces the global one later is heard.
    fetch: options.fetch ?? ((url, init) => globalThis.fetch(url, init)),
    retry: { ...RETRY, ...options.retry },
    timeouts: { ...TIMEOUTS, ...options.timeouts },
    hooks: options.hooks ?? {},
    validate: options.validate,
    clock,
    random: options.random ?? Math.random,
    secrets: memory?.secrets ?? new Secrets(),
    budget: memory && !changed.budget ? memory.budget : new Budget(options.budget ?? {}),
    pace: memory && !changed.pace && !changed.clock ? memory.pace : new Pace(options.pace ?? {}, clock),
  };
}

/** The options with some of them changed; groups are mixed, so `{ retry: { retries: 0 } }` keeps the waits. */
export function mixed<Options extends CommonOptions>(options: Options, changes: Partial<Options>): Options {
  return {
    ...options,
    ...changes,
    retry: { ...options.retry, ...changes.retry },
    timeouts: { ...options.timeouts, ...changes.timeouts },
    hooks: { ...options.hooks, ...changes.hooks },
  };
}
