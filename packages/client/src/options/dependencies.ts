/** What a client is built from: its options with all defaults, and the state that its copies share. */
import { Masking } from "@weibo-kit/types/masking";
import { Budget } from "../limits/budget.ts";
import { Pace } from "../limits/pace.ts";
import type { Fetch } from "../send/exchange.ts";
import { type Clock, systemClock } from "../time/clock.ts";
import type { Upstream } from "../upstream.ts";
import type { Hooks } from "./hooks.ts";
import type { CommonOptions, Validate } from "./options.ts";
import { RETRY, type Retry } from "./retry.ts";
import { TIMEOUTS, type Timeouts } from "./timeouts.ts";

/** State that `withOptions` keeps, unless its changes replace budget or pace. */
export interface SharedState {
  /** Knows the credentials that were used so far. */
  readonly secrets: Masking;
  readonly budget: Budget;
  readonly pace: Pace;
}

/** Everything that a call needs. */
export interface Dependencies extends SharedState {
  readonly upstream: Upstream;
  readonly fetch: Fetch;
  readonly maxBytes: number;
  readonly retry: Retry;
  readonly timeouts: Timeouts;
  readonly hooks: Hooks;
  readonly validate: Validate | undefined;
  readonly clock: Clock;
  readonly random: () => number;
}

/**
 * Builds the dependencies of a client.
 *
 * @param changes the options that are new since `shared` was created
 */
export function createDependencies(
  upstream: Upstream,
  options: CommonOptions,
  changes: CommonOptions = options,
  shared?: SharedState,
): Dependencies {
  const { clock = systemClock } = options;
  return {
    upstream,
    // Looked up at each call, so that a global `fetch` that is replaced later is used.
    fetch: options.fetch ?? ((url, init) => globalThis.fetch(url, init)),
    maxBytes: options.maxBytes ?? 16 * 2 ** 20,
    retry: { ...RETRY, ...options.retry },
    timeouts: { ...TIMEOUTS, ...options.timeouts },
    hooks: options.hooks ?? {},
    validate: options.validate,
    clock,
    random: options.random ?? Math.random,
    secrets: shared?.secrets ?? new Masking({ names: upstream.credentials }),
    budget: shared && !changes.budget ? shared.budget : new Budget({ price: upstream.price, ...options.budget }),
    pace: shared && !changes.pace && !changes.clock ? shared.pace : new Pace(options.pace ?? {}, clock),
  };
}

/** Options with changes. Groups are merged, so `{ retry: { retries: 0 } }` keeps the waits. */
export function mergeOptions<Options extends CommonOptions>(options: Options, changes: Partial<Options>): Options {
  return {
    ...options,
    ...changes,
    retry: { ...options.retry, ...changes.retry },
    timeouts: { ...options.timeouts, ...changes.timeouts },
    hooks: { ...options.hooks, ...changes.hooks },
  };
}
