// Runs of letters and digits that mean nothing, as in picture ids and signatures, written two at a time.
import type { Ink } from "../ink/ink.ts";

const DIGITS = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** All pairs of a base's digits, as an ink takes them. */
const PAIRS36 = pairsOf(36);
const PAIRS62 = pairsOf(62);
const [HUNDREDS36, TENS36] = [1296, 1_679_616];
const [HUNDREDS62, FOUR62] = [3844, 14_776_336];

/** Two letters of base 36 from the lower end of a draw. */
export const pair36 = (draw: number): number => PAIRS36[(draw >>> 0) % HUNDREDS36] ?? 0;
const pair62 = (draw: number): number => PAIRS62[(draw >>> 0) % HUNDREDS62] ?? 0;

/** Six letters of base 36 from one draw, as three pairs. */
export function sixOf36(draw: number): readonly [number, number, number] {
  return [pair36(draw), pair36(draw / HUNDREDS36), pair36(draw / TENS36)];
}

/** Ten letters of base 62 from two draws. */
export function writeTenOf62(ink: Ink, first: number, second: number): void {
  ink.pair(pair62(first));
  ink.pair(pair62(first / HUNDREDS62));
  ink.pair(pair62(second));
  ink.pair(pair62(second / HUNDREDS62));
  ink.pair(pair62(first ^ second));
}

/** Eight digits of base 62, which is enough for every uid below 2 * 10^14. */
export function writeBase62(ink: Ink, uid: number): void {
  const high = Math.floor(uid / FOUR62);
  const low = uid - high * FOUR62;
  ink.pair(pair62(high / HUNDREDS62));
  ink.pair(pair62(high));
  ink.pair(pair62(low / HUNDREDS62));
  ink.pair(pair62(low));
}

/** Eight digits of base 16, for uids below 2^32. */
export function writeBase16(ink: Ink, uid: number): void {
  for (let shift = 28; shift >= 0; shift -= 4) ink.code(DIGITS.charCodeAt((uid >>> shift) & 15));
}

/** A width or height as picture ids hold it: three digits of base 36. */
export function writeSizeIn36(ink: Ink, pixels: number): void {
  ink.code(DIGITS.charCodeAt(Math.floor(pixels / HUNDREDS36)));
  ink.pair(pair36(pixels));
}

function pairsOf(base: number): Uint16Array {
  const pairs = new Uint16Array(base * base);
  for (let pair = 0; pair < pairs.length; pair += 1)
    pairs[pair] = DIGITS.charCodeAt(Math.floor(pair / base)) | (DIGITS.charCodeAt(pair % base) << 8);
  return pairs;
}
