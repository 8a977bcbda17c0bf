// One promise about a client's behaviour, and how it came out.

/** A promise with the lapses that the journal shows. */
export interface Remark {
  readonly manner: Manner;
  readonly promise: string;
  /** How often the promise could be kept or broken; 0 leaves it unjudged. */
  readonly occasions: number;
  /** One sentence for each time that it was broken, with the numbers of the entries. */
  readonly lapses: readonly string[];
  /** For each lapse the number of the entry that broke the promise. */
  readonly entries: readonly number[];
}

/** The names of the promises. */
export type Manner = "retries" | "gives-up" | "backs-off" | "stops" | "stops-at-end" | "asks-once" | "known-parameters";

/** A call that broke a promise, by the number of its entry. */
export interface Lapse {
  readonly entry: number;
  readonly what: string;
}

/** Undefined when the promise was kept, else what was wrong. */
export type Occasion = Lapse | undefined;

export const lapse = (entry: number, what: string): Lapse => ({ entry, what });

export function remark(manner: Manner, promise: string, occasions: readonly Occasion[]): Remark {
  const lapses = occasions.filter((occasion) => occasion !== undefined);
  return {
    manner,
    promise,
    occasions: occasions.length,
    lapses: lapses.map(({ entry, what }) => `entry ${entry}: ${what}`),
    entries: lapses.map(({ entry }) => entry),
  };
}
