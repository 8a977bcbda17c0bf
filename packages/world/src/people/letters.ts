// Runs of letters and digits that mean nothing, as in picture ids and signatures.
const DIGITS = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** All pairs of a base's digits: two letters for one look. */
const PAIRS36 = pairsOf(36);
const PAIRS62 = pairsOf(62);

/** Six letters of base 36 from one draw. */
export function sixOf36(draw: number): string {
  return pair(PAIRS36, draw) + pair(PAIRS36, draw / 1296) + pair(PAIRS36, draw / 1_679_616);
}

/** Ten letters of base 62 from two draws. */
export function tenOf62(first: number, second: number): string {
  return (
    pair(PAIRS62, first) +
    pair(PAIRS62, first / 3844) +
    pair(PAIRS62, second) +
    pair(PAIRS62, second / 3844) +
    pair(PAIRS62, first ^ second)
  );
}

/** A width or height as picture ids hold it: three digits of base 36. */
export function sizeIn36(pixels: number): string {
  return `${DIGITS[Math.floor(pixels / 1296)]}${pair(PAIRS36, pixels)}`;
}

/** Eight digits of base 62, which is enough for every uid below 2 * 10^14. */
export function inBase62(uid: number): string {
  const low = uid % 14_776_336;
  const high = Math.floor(uid / 14_776_336);
  return pair(PAIRS62, high / 3844) + pair(PAIRS62, high) + pair(PAIRS62, low / 3844) + pair(PAIRS62, low);
}

function pair(pairs: readonly string[], draw: number): string {
  return pairs[(draw >>> 0) % pairs.length] ?? "";
}

function pairsOf(base: number): readonly string[] {
  const digits = [...DIGITS.slice(0, base)];
  return digits.flatMap((first) => digits.map((second) => first + second));
}
