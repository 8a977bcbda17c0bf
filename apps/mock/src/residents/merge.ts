// Merges the documented users of all fixtures, so that each user is there once.
import type { Resident } from "@weibo-kit/world";

/** If two fixtures disagree about a fact, the later one wins. */
export function mergeResidents(documented: readonly Resident[]): readonly Resident[] {
  const known = new Map<number, Resident>();
  for (const resident of documented) {
    const before = known.get(resident.uid);
    known.set(resident.uid, { ...before, ...resident, counts: { ...before?.counts, ...resident.counts } });
  }
  return [...known.values()];
}
