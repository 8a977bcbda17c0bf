// One promise about a caller's behaviour, and how it came out.

export interface Remark {
  readonly manner: string;
  readonly promise: string;
  /** How often there was an occasion; without one nothing can be said. */
  readonly occasions: number;
  /** What was wrong, each with the numbers of the journal's entries. */
  readonly lapses: readonly string[];
}

/** One occasion: undefined when all was well, else what was not. */
export type Occasion = string | undefined;

export function remark(manner: string, promise: string, occasions: readonly Occasion[]): Remark {
  const lapses = occasions.filter((occasion) => occasion !== undefined);
  return { manner, promise, occasions: occasions.length, lapses };
}
