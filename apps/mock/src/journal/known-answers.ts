// Which answers a client could know when it made a call: calls that run side by side know nothing of each other.
import type { Entry } from "../exchange/entry.ts";

/** A call's place among the answers. */
export interface KnownAnswers {
  /** The place of its own answer among all answers, which delays put in another order than the calls. */
  readonly answered: number;
  /** How many answers had reached their clients when it arrived. */
  readonly known: number;
}

/** Beside the entries, since these are shown as they are. */
const places = new WeakMap<Entry, KnownAnswers>();

export function withKnownAnswers(entry: Entry, { answered, known }: KnownAnswers): Entry {
  places.set(entry, { answered, known });
  return entry;
}

/** Of an entry that no journal made: every earlier answer was known. */
export const knownAnswersOf = (entry: Entry): KnownAnswers =>
  places.get(entry) ?? { answered: entry.count, known: entry.count - 1 };
