// Runs of letters and digits that mean nothing, as in picture ids and signatures, written two at a time.
import type { JsonWriter } from "../json-text/json-writer.ts";

const DIGITS = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** All pairs of a base's digits, as two bytes each. */
const PAIRS36 = pairsOf(36);
const PAIRS62 = pairsOf(62);
const [SQUARE36, FOURTH36] = [1296, 1_679_616];
const [SQUARE62, FOURTH62] = [3844, 14_776_336];

/** Two letters of base 36 from the lower end of a draw. */
const pair36 = (draw: number): number => PAIRS36[(draw >>> 0) % SQUARE36] ?? 0;
const pair62 = (draw: number): number => PAIRS62[(draw >>> 0) % SQUARE62] ?? 0;

/** Ten letters of base 62 from two draws. */
export function writeTenOf62(writer: JsonWriter, first: number, second: number): void {
  writer.reserve(10);
  const { view, end } = writer;
  view.setUint16(end, pair62(first), true);
  view.setUint16(end + 2, pair62(first / SQUARE62), true);
  view.setUint16(end + 4, pair62(second), true);
  view.setUint16(end + 6, pair62(second / SQUARE62), true);
  view.setUint16(end + 8, pair62(first ^ second), true);
  writer.end = end + 10;
}

/** Six letters of base 36 from one draw. */
export function sixOf36(view: DataView, at: number, draw: number): void {
  view.setUint16(at, pair36(draw), true);
  view.setUint16(at + 2, pair36(draw / SQUARE36), true);
  view.setUint16(at + 4, pair36(draw / FOURTH36), true);
}

/** Eight digits of base 62, which is enough for every uid below 2 * 10^14. */
export function eightOf62(view: DataView, at: number, uid: number): void {
  const high = Math.floor(uid / FOURTH62);
  const low = uid - high * FOURTH62;
  view.setUint16(at, pair62(high / SQUARE62), true);
  view.setUint16(at + 2, pair62(high), true);
  view.setUint16(at + 4, pair62(low / SQUARE62), true);
  view.setUint16(at + 6, pair62(low), true);
}

/** Eight digits of base 16, for uids below 2^32. */
export function eightOf16(view: DataView, at: number, uid: number): void {
  for (let place = 0; place < 8; place += 1)
    view.setUint8(at + place, DIGITS.charCodeAt((uid >>> (28 - 4 * place)) & 15));
}

/** A width or height as picture ids hold it: three digits of base 36. */
export function sizeIn36(view: DataView, at: number, pixels: number): void {
  view.setUint8(at, DIGITS.charCodeAt(Math.floor(pixels / SQUARE36)));
  view.setUint16(at + 1, pair36(pixels), true);
}

function pairsOf(base: number): Uint16Array {
  const pairs = new Uint16Array(base * base);
  for (let pair = 0; pair < pairs.length; pair += 1)
    pairs[pair] = DIGITS.charCodeAt(Math.floor(pair / base)) | (DIGITS.charCodeAt(pair % base) << 8);
  return pairs;
}
