// The entries of a journal, some at a time: other calls are answered in between.
import type { Entry } from "../exchange/entry.ts";
import { sliceTime } from "../units/slice-time.ts";
import type { CallRecord } from "./columns.ts";
import type { Ring } from "./ring.ts";

/**
 * How many entries are made at a time at most, and after how many characters of their URLs there are enough; a slice
 * also ends by time, since URLs of many encoded parameters take a hundred times longer than others. What 64 lists in turn make in the meantime has to be less than the heap's young generation.
 */
const SLICE = 25;
const LONG_SLICE = 16_000;

/**
 * The entries of the calls that are wanted, in the order in which these arrived, made when a slice is asked for; those
 * that were overwritten meanwhile are missing.
 */
export function* entriesInSlices(
  ring: Ring,
  isWanted: (token: string) => boolean,
  entryOf: (record: CallRecord) => Entry,
): Generator<readonly Entry[]> {
  // A number for each entry, so that a list in progress takes 80 kB for 10,000 of them. Sorted: answers that waited
  // were recorded after calls that came later.
  const calls = Float64Array.from(ring.places(isWanted), (place) => ring.countAt(place) * ring.size + place).sort();
  const cursor = { next: 0 };
  // No variable for a slice: a generator that waits would keep it in memory.
  while (cursor.next < calls.length) yield sliceAt(cursor, calls, ring, entryOf);
}

function sliceAt(
  cursor: { next: number },
  calls: Float64Array,
  ring: Ring,
  entryOf: (record: CallRecord) => Entry,
): readonly Entry[] {
  const entries: Entry[] = [];
  const isUp = sliceTime();
  const isOver = () => entries.length === SLICE || cursor.next === calls.length || (entries.length > 0 && isUp());
  for (let length = 0; length < LONG_SLICE && !isOver(); cursor.next += 1) {
    const call = calls[cursor.next] ?? 0;
    const place = call % ring.size;
    if (ring.countAt(place) * ring.size + place !== call) continue;
    const entry = entryOf(ring.at(place));
    length += entry.url.length;
    entries.push(entry);
  }
  return entries;
}
