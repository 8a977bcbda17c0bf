// One promise about a client's behaviour, and how it came out.

/** A promise with the lapses that the journal shows. */
export interface Remark {
  readonly manner: string;
  readonly promise: string;
  /** How often the promise could be kept or broken; 0 leaves it unjudged. */
  readonly occasions: number;
  /** One sentence for each time that it was broken, with the numbers of the entries. */
  readonly lapses: readonly string[];
}

/** Undefined when the promise was kept, else what was wrong. */
export type Occasion = string | undefined;

export function remark(manner: string, promise: string, occasions: readonly Occasion[]): Remark {
  const lapses = occasions.filter((occasion) => occasion !== undefined);
  return { manner, promise, occasions: occasions.length, lapses };
}
