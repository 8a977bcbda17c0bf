// Which limit, if any, refuses this call: asked of the journal's counts, on the room's clock.
import { priceOf } from "../bill/prices.ts";
import type { Call, Plan, Tally, Upstream } from "../exchange.ts";
import type { ReadyLimits } from "./check.ts";
import { limitCodes } from "./codes.ts";
import type { LimitName } from "./limits.ts";

const SECOND = 1_000;
const HOUR = 3_600_000;
const DAY = 86_400_000;
const BEIJING = 8 * HOUR;

interface Reached {
  readonly limit: LimitName;
  readonly because: string;
  /** Milliseconds until it may work again; absent where waiting doesn't help. */
  readonly wait?: number;
}

/** A plan that refuses, or undefined. A limit that the upstream has no code for never refuses. */
export function refuse(limits: ReadyLimits, upstream: Upstream, call: Call, tally: Tally): Plan | undefined {
  for (const { limit, because, wait } of reached(limits, call, tally)) {
    const fault = upstream.faults.get(limitCodes[upstream.name][limit] ?? 0);
    const retry = wait === undefined ? {} : { retryAfter: Math.ceil(wait / SECOND) };
    if (fault) return { fault, ...retry, isLimit: true, rule: `${limit}: ${because}` };
  }
  return undefined;
}

/** The most lasting first: who may not call at all needs no advice on when to come back. */
function* reached(limits: ReadyLimits, call: Call, tally: Tally): Generator<Reached> {
  const { perSecond, concurrent, perHour, perDay, balance, spendCap, denied, expiresAfter } = limits;
  const { operation, at } = call;
  const price = priceOf(operation);
  if (expiresAfter !== undefined && tally.since !== undefined && at - tally.since >= expiresAfter)
    yield { limit: "expiresAfter", because: `${expiresAfter / SECOND} s since the first call` };
  if (denied?.has(operation.name)) yield { limit: "denied", because: operation.name };
  if (concurrent !== undefined && tally.pending >= concurrent)
    yield { limit: "concurrent", because: `${tally.pending} calls at the same time`, wait: SECOND };
  if (perSecond !== undefined && tally.within(SECOND, at) >= perSecond)
    yield { limit: "perSecond", because: `${perSecond} calls in this second`, wait: SECOND - (at % SECOND) };
  if (perHour !== undefined && tally.within(HOUR, at) >= perHour)
    yield { limit: "perHour", because: `${perHour} calls in this hour`, wait: HOUR - (at % HOUR) };
  if (perDay !== undefined && (tally.operations.get(operation.name)?.successesOn(at) ?? 0) >= perDay)
    yield { limit: "perDay", because: `${perDay} a day of ${operation.name}`, wait: DAY - ((at + BEIJING) % DAY) };
  if (price === 0) return;
  if (balance !== undefined && tally.fen + price > balance)
    yield { limit: "balance", because: `${tally.fen} of ${balance} fen are spent` };
  if (spendCap !== undefined && tally.fen + price > spendCap)
    yield { limit: "spendCap", because: `${tally.fen} of ${spendCap} fen are spent` };
}
