// How a client behaved, judged from the journal: whether the service would have had reason to complain.
import type { Entry, Upstream } from "../../exchange/types.ts";
import type { Mask } from "../../journal/mask.ts";
import type { Router } from "../../router.ts";
import { groupBy } from "../../units/group-by.ts";
import { asksOnce } from "./asks-once.ts";
import { backsOff } from "./backs-off.ts";
import { knownParameters } from "./known-parameters.ts";
import type { Remark } from "./remark.ts";
import { givesUp, retries } from "./retries.ts";
import { rulesOf } from "./rules.ts";
import { stops } from "./stops.ts";
import { stopsAtEnd } from "./stops-at-end.ts";

/** How one tenant's client behaved. */
export interface Manners {
  /** A pseudonym. */
  readonly token: string;
  readonly calls: number;
  readonly isPolite: boolean;
  readonly remarks: readonly Remark[];
}

/** What entries are judged by. */
export interface Judging {
  readonly upstreams: readonly Upstream[];
  readonly router: Router;
  readonly mask: Mask;
}

/** One for each tenant among the entries. */
export function mannersOf(entries: readonly Entry[], judging: Judging): readonly Manners[] {
  return [...mannersInSlices(entries, judging)].flat();
}

/** How many calls are judged at a time, where there are several tenants: some milliseconds of work. */
const SLICE = 100;

/** The same in slices of some tenants. A tenant with many calls is judged by one rule at a time: slices are empty then. */
export function* mannersInSlices(entries: readonly Entry[], judging: Judging): Generator<readonly Manners[]> {
  const rules = judgesOf(judging);
  let slice: Manners[] = [];
  let judged = 0;
  for (const [token, calls] of groupBy(entries, ({ token }) => token)) {
    // This rule first: it reads each URL, some at a time, which makes reading them again quick.
    const known = yield* knownParametersInSlices(calls, judging);
    const remarks: Remark[] = [];
    for (const rule of rules) {
      if (calls.length > SLICE) yield [];
      remarks.push(rule(calls));
    }
    remarks.push(known);
    slice.push({ token, calls: calls.length, isPolite: remarks.every(({ lapses }) => lapses.length === 0), remarks });
    judged += calls.length;
    if (judged < SLICE) continue;
    yield slice;
    slice = [];
    judged = 0;
  }
  yield slice;
}

function* knownParametersInSlices(
  calls: readonly Entry[],
  { router, mask }: Judging,
): Generator<readonly Manners[], Remark> {
  let all = knownParameters(calls.slice(0, SLICE), router, mask);
  for (let start = SLICE; start < calls.length; start += SLICE) {
    yield [];
    const more = knownParameters(calls.slice(start, start + SLICE), router, mask);
    all = { ...all, occasions: all.occasions + more.occasions, lapses: all.lapses.concat(more.lapses) };
  }
  return all;
}

type Judge = (calls: readonly Entry[]) => Remark;

function judgesOf({ upstreams, router }: Judging): readonly Judge[] {
  const rules = rulesOf(upstreams);
  return [
    (calls) => retries(calls, rules),
    (calls) => givesUp(calls, rules),
    (calls) => backsOff(calls, rules),
    (calls) => stops(calls, rules),
    (calls) => stopsAtEnd(calls, router),
    (calls) => asksOnce(calls),
  ];
}
