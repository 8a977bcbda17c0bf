// How a caller behaved, judged from the journal: what the service would have thought of it.
import type { Entry, Operation } from "../../exchange/types.ts";
import { asksOnce, stopsAtEnd } from "./paging.ts";
import { knownParameters } from "./parameters.ts";
import { backsOff } from "./patience.ts";
import type { Remark } from "./remark.ts";
import { givesUp, retries } from "./retries.ts";
import { stops } from "./stops.ts";

export interface Manners {
  /** A pseudonym. */
  readonly token: string;
  readonly calls: number;
  readonly isPolite: boolean;
  readonly remarks: readonly Remark[];
}

/** One for each token among the entries. */
export function mannersOf(entries: readonly Entry[], operations: readonly Operation[]): readonly Manners[] {
  const byToken = new Map<string, Entry[]>();
  for (const entry of entries) {
    const own = byToken.get(entry.token) ?? [];
    if (own.length === 0) byToken.set(entry.token, own);
    own.push(entry);
  }
  return [...byToken].map(([token, own]) => {
    const judges = [retries, givesUp, backsOff, stops, stopsAtEnd, asksOnce];
    const remarks = [...judges.map((judge) => judge(own)), knownParameters(own, operations)];
    return { token, calls: own.length, isPolite: remarks.every(({ lapses }) => lapses.length === 0), remarks };
  });
}
