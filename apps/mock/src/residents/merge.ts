// The documented users of all fixtures, each once: what several fixtures say of one person is put together.
import type { Resident } from "@weibo-kit/world";

/** Of two fixtures that disagree the later one wins, fact by fact. */
export function residentsOf(documented: readonly Resident[]): readonly Resident[] {
  const known = new Map<number, Resident>();
  for (const resident of documented) {
    const before = known.get(resident.uid);
    known.set(resident.uid, { ...before, ...resident, counts: { ...before?.counts, ...resident.counts } });
  }
  return [...known.values()];
}
