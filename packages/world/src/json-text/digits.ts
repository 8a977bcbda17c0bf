// Writes whole numbers as decimal digits, without making a string.

const BILLION = 1_000_000_000;
const MINUS = 0x2d;
const ZERO = 0x30;

/** Writes a whole number up to 2^53 from `start` on; returns the offset behind its digits. */
export function writeInteger(bytes: Uint8Array, start: number, value: number): number {
  if (value < 0) {
    bytes[start] = MINUS;
    return writeInteger(bytes, start + 1, -value);
  }
  if (value < 10) {
    bytes[start] = ZERO + value;
    return start + 1;
  }
  if (value < BILLION) return writeDigits(bytes, start, value, digitsIn(value | 0));
  const high = Math.floor(value / BILLION);
  const middle = writeInteger(bytes, start, high);
  return writeDigits(bytes, middle, value - high * BILLION, 9);
}

/** Writes exactly `count` digits of a whole number up to 2^53, with leading zeros; returns the offset behind them. */
export function writeDigits(bytes: Uint8Array, start: number, value: number, count: number): number {
  if (count > 9) {
    const high = Math.floor(value / BILLION);
    return writeDigits(bytes, writeDigits(bytes, start, high, count - 9), value - high * BILLION, 9);
  }
  // Nine digits are a small integer, whose division engines replace by a product.
  let rest = value | 0;
  let at = start + count;
  // Two at a time, because each division waits for the one before.
  while (at - start >= 2) {
    const hundredth = (rest / 100) | 0;
    const two = (rest - hundredth * 100) | 0;
    // A tenth of a number below 179.
    const tens = (two * 103) >> 10;
    bytes[at - 1] = ZERO + two - tens * 10;
    bytes[at - 2] = ZERO + tens;
    at -= 2;
    rest = hundredth;
  }
  if (at > start) bytes[start] = ZERO + rest;
  return start + count;
}

/** Of a number from 10 to 999 999 999. Most numbers of a page are short. */
function digitsIn(value: number): number {
  if (value < 10_000) return value < 100 ? 2 : value < 1000 ? 3 : 4;
  if (value < 1_000_000) return value < 100_000 ? 5 : 6;
  return value < 10_000_000 ? 7 : value < 100_000_000 ? 8 : 9;
}
