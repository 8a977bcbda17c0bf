// Keyed shuffles of 0 … size - 1 that can be asked for one place at a time, in both directions.
import { scramble } from "./draw.ts";

// A Feistel network whose halves are counted modulo ⌈√size⌉ instead of in bits: hardly a place lies outside
// the size, so walking on to the next one (`do … while`) almost never happens. See decisions/permutations.md.
const ROUND = 0x9e3779b9;

/** Where the shuffle of `key` puts `place`. */
export function permute(size: number, key: number, place: number): number {
  const side = Math.ceil(Math.sqrt(size));
  let at = place;
  do {
    let left = Math.floor(at / side);
    let right = at - left * side;
    left = plus(left, shift(key, right, side), side);
    right = plus(right, shift(key + ROUND, left, side), side);
    left = plus(left, shift(key + 2 * ROUND, right, side), side);
    right = plus(right, shift(key + 3 * ROUND, left, side), side);
    at = left * side + right;
  } while (at >= size);
  return at;
}

/** Which place the shuffle of `key` puts at `at`: the inverse of `permute`. */
export function unpermute(size: number, key: number, at: number): number {
  const side = Math.ceil(Math.sqrt(size));
  let place = at;
  do {
    let left = Math.floor(place / side);
    let right = place - left * side;
    right = minus(right, shift(key + 3 * ROUND, left, side), side);
    left = minus(left, shift(key + 2 * ROUND, right, side), side);
    right = minus(right, shift(key + ROUND, left, side), side);
    left = minus(left, shift(key, right, side), side);
    place = left * side + right;
  } while (place >= size);
  return place;
}

function shift(key: number, half: number, side: number): number {
  return (scramble(Math.imul(half, 0x2c1b3c6d) + key) >>> 1) % side;
}

function plus(a: number, b: number, side: number): number {
  const sum = a + b;
  return sum >= side ? sum - side : sum;
}

function minus(a: number, b: number, side: number): number {
  return a < b ? a - b + side : a - b;
}
