// Keyed shuffles of 0 … size - 1, computed for one place at a time and in both directions.

// A Feistel network whose halves are digits to the base ⌈√size⌉ instead of bits. Few results lie outside the size, so
// the loop seldom runs twice. See decisions/permutations.md.
const FIRST = 0x9e3779b9 | 0;
const SECOND = (2 * 0x9e3779b9) | 0;
const THIRD = (3 * 0x9e3779b9) | 0;

/** One order of 0 … size - 1. Make it once where several places of it are asked for. */
export interface Shuffle {
  readonly size: number;
  readonly key: number;
  /** The base of the two digits of a place. */
  readonly base: number;
  readonly inverse: number;
  /** Takes a hash of 31 bits to a digit. */
  readonly scale: number;
}

/** @param key any number; the lower 32 bits of it count */
export function shuffle(size: number, key: number): Shuffle {
  const base = Math.ceil(Math.sqrt(size)) | 0;
  return { size, key: key | 0, base, inverse: 1 / base, scale: base / 2_147_483_648 };
}

/** Where the shuffle puts `place`. */
export function permute({ size, key, base, inverse, scale }: Shuffle, place: number): number {
  let at = place;
  do {
    let left = quotient(at, base, inverse);
    let right = (at - left * base) | 0;
    left = plus(left, digit(key, right, scale), base);
    right = plus(right, digit(key + FIRST, left, scale), base);
    left = plus(left, digit(key + SECOND, right, scale), base);
    right = plus(right, digit(key + THIRD, left, scale), base);
    at = left * base + right;
  } while (at >= size);
  return at;
}

/** The inverse of `permute`: the place that the shuffle puts at `at`. */
export function unpermute({ size, key, base, inverse, scale }: Shuffle, at: number): number {
  let place = at;
  do {
    let left = quotient(place, base, inverse);
    let right = (place - left * base) | 0;
    right = minus(right, digit(key + THIRD, left, scale), base);
    left = minus(left, digit(key + SECOND, right, scale), base);
    right = minus(right, digit(key + FIRST, left, scale), base);
    left = minus(left, digit(key, right, scale), base);
    place = left * base + right;
  } while (place >= size);
  return place;
}

/** `Math.floor(place / base)` by a product, which can be one off. */
function quotient(place: number, base: number, inverse: number): number {
  const near = (place * inverse) | 0;
  const rest = place - near * base;
  if (rest < 0) return near - 1;
  return rest >= base ? near + 1 : near;
}

/** A digit from the other one: the upper bits of a hash, which its multiplications mix best. */
function digit(key: number, other: number, scale: number): number {
  let hash = (Math.imul(other, 0x2c1b3c6d) + key) | 0;
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  // Exact: 31 bits times a digit have fewer than 53.
  return ((hash >>> 1) * scale) | 0;
}

// Both are branch-free: the comparison is unpredictable.

function plus(a: number, b: number, base: number): number {
  const over = (a + b - base) | 0;
  return over + (base & (over >> 31));
}

function minus(a: number, b: number, base: number): number {
  const difference = (a - b) | 0;
  return difference + (base & (difference >> 31));
}
