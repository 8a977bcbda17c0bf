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

/** How one caller behaved: each rule for callers, and where it was broken. */
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
export function mannersOf(entries: readonly Entry[], { upstreams, router, mask }: Judging): readonly Manners[] {
  const rules = rulesOf(upstreams);
  return [...groupBy(entries, ({ token }) => token)].map(([token, calls]) => {
    const remarks = [
      retries(calls, rules),
      givesUp(calls, rules),
      backsOff(calls, rules),
      stops(calls, rules),
      stopsAtEnd(calls, router),
      asksOnce(calls),
      knownParameters(calls, router, mask),
    ];
    return { token, calls: calls.length, isPolite: remarks.every(({ lapses }) => lapses.length === 0), remarks };
  });
}
