// How a caller behaved, judged from the journal: whether the service would have had reason to complain.
import type { Entry, Upstream } from "../../exchange/types.ts";
import type { Mask } from "../../journal/mask.ts";
import type { Router } from "../../router.ts";
import { asksOnce, stopsAtEnd } from "./paging.ts";
import { knownParameters } from "./parameters.ts";
import { backsOff } from "./patience.ts";
import type { Remark } from "./remark.ts";
import { givesUp, retries } from "./retries.ts";
import { rulesOf } from "./rules.ts";
import { stops } from "./stops.ts";

/** How one caller behaved: each rule for callers, and where it was broken. */
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

/** One for each token among the entries. */
export function mannersOf(entries: readonly Entry[], { upstreams, router, mask }: Judging): readonly Manners[] {
  const byToken = new Map<string, Entry[]>();
  for (const entry of entries) {
    const own = byToken.get(entry.token) ?? [];
    if (own.length === 0) byToken.set(entry.token, own);
    own.push(entry);
  }
  const rules = rulesOf(upstreams);
  return [...byToken].map(([token, own]) => {
    const remarks = [
      retries(own, rules),
      givesUp(own, rules),
      backsOff(own, rules),
      stops(own, rules),
      stopsAtEnd(own, router),
      asksOnce(own),
      knownParameters(own, router, mask),
    ];
    return { token, calls: own.length, isPolite: remarks.every(({ lapses }) => lapses.length === 0), remarks };
  });
}
