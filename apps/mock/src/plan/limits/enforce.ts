// Which limit, if any, refuses a call: judged by the journal's counts, on the tenant's clock.
import { untilMidnightInBeijing } from "@weibo-kit/types/beijing-time";
import type { Fault } from "../../exchange/fault.ts";
import type { Call } from "../../exchange/operation.ts";
import type { LimitName, Plan } from "../../exchange/plan.ts";
import type { Tally } from "../../exchange/tally.ts";
import type { Upstream } from "../../exchange/upstream.ts";
import { inWords } from "../../mistake.ts";
import type { CompiledLimits } from "./compile.ts";

const SECOND = 1_000;
const HOUR = 3_600_000;

interface Reached {
  readonly because: string;
  /** Milliseconds until a call may succeed again; absent where waiting doesn't help. */
  readonly wait?: number;
}

/** A plan that refuses, or undefined. A limit that the upstream has no code for never refuses. */
export function enforceLimits(limits: CompiledLimits, upstream: Upstream, call: Call, tally: Tally): Plan | undefined {
  for (const limit of LASTING_FIRST) {
    if (limits[limit] === undefined) continue;
    const reached = judges[limit](limits, call, tally);
    const fault = reached && upstream.faults.get(upstream.limitCodes[limit] ?? 0);
    if (fault) return planOf(limit, reached, fault);
  }
  return undefined;
}

function planOf(limit: LimitName, { because, wait }: Reached, fault: Fault): Plan {
  const retry = wait === undefined ? {} : { retryAfter: Math.ceil(wait / SECOND) };
  return { fault, ...retry, isLimit: true, limit, rule: `${limit}: ${because}` };
}

type Judge = (limits: CompiledLimits, call: Call, tally: Tally) => Reached | undefined;

const judges: Readonly<Record<LimitName, Judge>> = {
  expiresAfter: ({ expiresAfter = Infinity }, { at }, { since = Infinity }) =>
    at - since >= expiresAfter ? { because: inWords("{0} s since the first call", expiresAfter / SECOND) } : undefined,
  denied: ({ denied }, { operation: { name } }) => (denied?.has(name) ? { because: name } : undefined),
  concurrent: ({ concurrent = Infinity }, _call, { pending }) =>
    pending >= concurrent ? { because: inWords("{0} calls at the same time", pending), wait: SECOND } : undefined,
  perSecond: ({ perSecond = Infinity }, { at }, tally) =>
    tally.within(SECOND, at) >= perSecond
      ? { because: inWords("{0} calls in this second", perSecond), wait: SECOND - (at % SECOND) }
      : undefined,
  perHour: ({ perHour = Infinity }, { at }, tally) =>
    tally.within(HOUR, at) >= perHour
      ? { because: inWords("{0} calls in this hour", perHour), wait: HOUR - (at % HOUR) }
      : undefined,
  perDay: ({ perDay = Infinity }, { operation: { name }, at }, tally) =>
    (tally.of(name)?.successesOn(at) ?? 0) >= perDay
      ? { because: inWords("{0} a day of {1}", perDay, name), wait: untilMidnightInBeijing(at) }
      : undefined,
  balance: ({ balance }, call, tally) => spent(balance, call, tally),
  spendCap: ({ spendCap }, call, tally) => spent(spendCap, call, tally),
};

/** Limits that waiting doesn't lift come first: their answer has no Retry-After. */
const LASTING_FIRST: readonly LimitName[] = [
  "expiresAfter",
  "denied",
  "concurrent",
  "perSecond",
  "perHour",
  "perDay",
  "balance",
  "spendCap",
];

/** A call without a price is never refused for money. */
function spent(most = Infinity, { operation: { price } }: Call, { committed }: Tally): Reached | undefined {
  return price > 0 && committed + price > most
    ? { because: inWords("{0} of {1} fen are spent", committed, most) }
    : undefined;
}
