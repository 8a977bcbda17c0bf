// The only source of variety: a hash of (seed, uid, name of a fact), never "the next" random number.

/**
 * 64 bits for one user, from which all facts are drawn. With 32, among billions of users some would be equal in all of
 * them. Both halves are signed, because V8 stores such numbers without boxing.
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

/** The draws of one user. Uids exceed 2^32, so both halves of them are hashed. */
export function drawsOf(seed: number, uid: number): Draws {
  const high = Math.floor(uid / WORD);
  const low = scramble(uid ^ scramble(high ^ scramble(seed ^ 0x5bd1e995)));
  const high32 = scramble(low ^ Math.imul(uid, 0x9e3779b1) ^ scramble(seed + high + 0x27d4eb2f));
  return { low, high: high32 };
}

/** Hashes the name of a fact into the number that `draw` takes. Call it once per name, when a module loads. */
export function label(name: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < name.length; i++) h = Math.imul(h ^ name.charCodeAt(i), 0x01000193);
  return scramble(h);
}

/**
 * A whole number from 0 to 2^32 - 1: always the same one for the same draws and fact.
 *
 * @example
 * draw(drawsOf(1, 5357651574), label("birthday"))
 */
export function draw(draws: Draws, fact: number): number {
  return scramble((scramble(draws.low ^ fact) + draws.high) | 0) >>> 0;
}

/** Like `draw`, for the `index`-th of several facts with one name. */
export function drawAt(draws: Draws, fact: number, index: number): number {
  return draw(draws, (fact + Math.imul(index, 0x9e3779b1)) | 0);
}

/** A number in [0, 1). */
export function fraction(draws: Draws, fact: number): number {
  return draw(draws, fact) / WORD;
}

/** The same for the `index`-th of several facts with one name. */
export function fractionAt(draws: Draws, fact: number, index: number): number {
  return drawAt(draws, fact, index) / WORD;
}

/** A whole number in [0, limit). */
export function below(draws: Draws, fact: number, limit: number): number {
  return Math.floor(fraction(draws, fact) * limit);
}

/** A whole number from `first` to `last`, both included. */
export function between(draws: Draws, fact: number, first: number, last: number): number {
  return first + below(draws, fact, last - first + 1);
}

/** True for the given share of users. */
export function chance(draws: Draws, fact: number, share: number): boolean {
  return fraction(draws, fact) < share;
}
