// Keyed shuffles of 0 … size - 1, computed for one place at a time and in both directions.
import { scramble } from "./draw.ts";

// A Feistel network whose halves are digits to the base ⌈√size⌉ instead of bits. Few results lie outside the size, so
// the loop seldom runs twice. See decisions/permutations.md.
const FIRST = 0x9e3779b9 | 0;
const SECOND = (2 * 0x9e3779b9) | 0;
const THIRD = (3 * 0x9e3779b9) | 0;

/** Where the shuffle with this key puts `place`. */
export function permute(size: number, key: number, place: number): number {
  const side = Math.ceil(Math.sqrt(size)) | 0;
  const inverse = 1 / side;
  let at = place;
  do {
    let left = Math.floor(at / side) | 0;
    let right = (at - left * side) | 0;
    left = plus(left, shift(key, right, side, inverse), side);
    right = plus(right, shift(key + FIRST, left, side, inverse), side);
    left = plus(left, shift(key + SECOND, right, side, inverse), side);
    right = plus(right, shift(key + THIRD, left, side, inverse), side);
    at = left * side + right;
  } while (at >= size);
  return at;
}

/** The inverse of `permute`: the place that the shuffle with this key puts at `at`. */
export function unpermute(size: number, key: number, at: number): number {
  const side = Math.ceil(Math.sqrt(size)) | 0;
  const inverse = 1 / side;
  let place = at;
  do {
    let left = Math.floor(place / side) | 0;
    let right = (place - left * side) | 0;
    right = minus(right, shift(key + THIRD, left, side, inverse), side);
    left = minus(left, shift(key + SECOND, right, side, inverse), side);
    right = minus(right, shift(key + FIRST, left, side, inverse), side);
    left = minus(left, shift(key, right, side, inverse), side);
    place = left * side + right;
  } while (place >= size);
  return place;
}

/** A hash modulo `side`, computed by a product with the inverse of `side`, which can be one multiple off. */
function shift(key: number, half: number, side: number, inverse: number): number {
  const hash = scramble((Math.imul(half, 0x2c1b3c6d) + key) | 0) >>> 1;
  const rest = (hash - Math.imul((hash * inverse) | 0, side)) | 0;
  if (rest < 0) return rest + side;
  return rest >= side ? rest - side : rest;
}

// Both are branch-free: the comparison is unpredictable.

function plus(a: number, b: number, side: number): number {
  const over = (a + b - side) | 0;
  return over + (side & (over >> 31));
}

function minus(a: number, b: number, side: number): number {
  const difference = (a - b) | 0;
  return difference + (side & (difference >> 31));
}
