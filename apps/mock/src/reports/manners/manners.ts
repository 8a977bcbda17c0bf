// How a client behaved, judged from the journal: whether the service would have had reason to complain.
import type { Entry } from "../../exchange/entry.ts";
import type { Upstream } from "../../exchange/upstream.ts";
import type { Mask } from "../../journal/mask.ts";
import type { Router } from "../../router.ts";
import { groupBy } from "../../units/group-by.ts";
import type { Steps } from "../../units/steps.ts";
import { asksOnce } from "./asks-once.ts";
import { backsOff } from "./backs-off.ts";
import { type ReadCalls, readInSteps } from "./read-calls.ts";
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

/** How many calls the tenants of a slice have together at least. */
const SLICE = 100;

/** One for each tenant among the entries. */
export function mannersOf(entries: readonly Entry[], judging: Judging): readonly Manners[] {
  return [...mannersInSlices(entries, judging)].flat();
}

/** The same in slices of some tenants, empty ones between the steps of a tenant with many calls. */
export function* mannersInSlices(
  entries: readonly Entry[],
  { upstreams, router, mask }: Judging,
): Generator<readonly Manners[]> {
  const rules = judgesOf(upstreams);
  let slice: Manners[] = [];
  let judged = 0;
  for (const [token, own] of groupBy(entries, ({ token }) => token)) {
    const read = yield* readInSteps(own, router, mask);
    const remarks: Remark[] = [];
    for (const rule of rules) remarks.push(yield* rule(read));
    remarks.push(read.known);
    slice.push({ token, calls: own.length, isPolite: remarks.every(({ lapses }) => lapses.length === 0), remarks });
    judged += own.length;
    if (judged < SLICE) continue;
    yield slice;
    slice = [];
    judged = 0;
  }
  yield slice;
}

type Judge = (read: ReadCalls) => Steps<Remark>;

function judgesOf(upstreams: readonly Upstream[]): readonly Judge[] {
  const rules = rulesOf(upstreams);
  return [
    ({ calls }) => retries(calls, rules),
    ({ calls }) => givesUp(calls, rules),
    ({ calls }) => backsOff(calls, rules),
    ({ calls }) => stops(calls, rules),
    ({ pages }) => stopsAtEnd(pages),
    ({ calls }) => asksOnce(calls),
  ];
}
