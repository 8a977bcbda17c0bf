// The one source of variety: a hash of (seed, uid, name of the thing), never "the next" random number.

/**
 * What the seed says about one person, before a question is asked: 64 bits, so that no two people are twins. Both halves
 * are signed, since an engine keeps such numbers without a box around them.
 */
export interface Draws {
  readonly high: number;
  readonly low: number;
}

const WORD = 4_294_967_296;

/** Spreads every bit of `n` over all 32 bits of the result, which is signed (the finalizer of MurmurHash3). */
export function scramble(n: number): number {
  let h = n ^ (n >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** The dice of one person. Uids exceed 2^32, so both halves are hashed. */
export function drawsOf(seed: number, uid: number): Draws {
  const high = Math.floor(uid / WORD);
  const low = scramble(uid ^ scramble(high ^ scramble(seed ^ 0x5bd1e995)));
  const high32 = scramble(low ^ Math.imul(uid, 0x9e3779b1) ^ scramble(seed + high + 0x27d4eb2f));
  return { low, high: high32 };
}

/** Turns the name of a thing into the number that `draw` wants; done once per name, when a module loads. */
export function label(name: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < name.length; i++) h = Math.imul(h ^ name.charCodeAt(i), 0x01000193);
  return scramble(h);
}

/**
 * A whole number from 0 to 2^32 - 1: the same one, every time, for the same dice and thing.
 *
 * @example
 * draw(diceOf(1, 5357651574), thing("birthday"))
 */
export function draw(dice: Draws, what: number): number {
  return scramble((scramble(dice.low ^ what) + dice.high) | 0) >>> 0;
}

/** As `draw`, for the `index`-th of several things of one name. */
export function drawAt(dice: Draws, what: number, index: number): number {
  return draw(dice, (what + Math.imul(index, 0x9e3779b1)) | 0);
}

/** A number in [0, 1). */
export function fraction(dice: Draws, what: number): number {
  return draw(dice, what) / WORD;
}

/** A whole number in [0, limit). */
export function below(dice: Draws, what: number, limit: number): number {
  return Math.floor(fraction(dice, what) * limit);
}

/** A whole number from `first` to `last`, both included. */
export function between(dice: Draws, what: number, first: number, last: number): number {
  return first + below(dice, what, last - first + 1);
}

/** True for the given share of people. */
export function chance(dice: Draws, what: number, share: number): boolean {
  return fraction(dice, what) < share;
}
