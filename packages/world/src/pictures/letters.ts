// Letters and digits of picture ids and signatures, in base 36 and base 62, written two at a time.

/** The digits of base 62. */
export const LETTERS = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

const CODES = Uint8Array.from(LETTERS, (letter) => letter.charCodeAt(0));
/** All pairs of digits of a base, as two bytes each. */
const PAIRS36 = pairsOf(36);
const PAIRS62 = pairsOf(62);
const [SQUARE36, FOURTH36] = [1296, 1_679_616];
const [SQUARE62, FOURTH62] = [3844, 14_776_336];

/** The code of a digit. */
export const letterAt = (digit: number): number => CODES[digit] ?? 0;

/** The two lowest digits of a number in base 36. */
const pair36 = (draw: number): number => PAIRS36[(draw >>> 0) % SQUARE36] ?? 0;
const pair62 = (draw: number): number => PAIRS62[(draw >>> 0) % SQUARE62] ?? 0;

/** Writes ten letters of base 62 from two draws. */
export function tenOf62(view: DataView, at: number, first: number, second: number): void {
  view.setUint16(at, pair62(first), true);
  view.setUint16(at + 2, pair62(first / SQUARE62), true);
  view.setUint16(at + 4, pair62(second), true);
  view.setUint16(at + 6, pair62(second / SQUARE62), true);
  view.setUint16(at + 8, pair62(first ^ second), true);
}

/** Writes five letters of base 36, of a number below 36^5. */
export function fiveOf36(view: DataView, at: number, value: number): void {
  const number = value | 0;
  view.setUint8(at, letterAt((number / FOURTH36) | 0));
  view.setUint16(at + 1, pair36((number / SQUARE36) | 0), true);
  view.setUint16(at + 3, pair36(number), true);
}

/** Writes the three lowest letters of a number in base 36. */
export function threeOf36(view: DataView, at: number, value: number): void {
  view.setUint8(at, letterAt(((value / SQUARE36) >>> 0) % 36));
  view.setUint16(at + 1, pair36(value), true);
}

/** Writes a uid below 2 * 10^14 as eight digits of base 62. */
export function eightOf62(view: DataView, at: number, uid: number): void {
  const high = (uid / FOURTH62) | 0;
  const low = (uid - high * FOURTH62) | 0;
  view.setUint16(at, pair62((high / SQUARE62) | 0), true);
  view.setUint16(at + 2, pair62(high), true);
  view.setUint16(at + 4, pair62((low / SQUARE62) | 0), true);
  view.setUint16(at + 6, pair62(low), true);
}

/** Writes a uid below 2^32 as eight digits of base 16. */
export function eightOf16(view: DataView, at: number, uid: number): void {
  for (let place = 0; place < 8; place += 1) view.setUint8(at + place, letterAt((uid >>> (28 - 4 * place)) & 15));
}

/** Writes a width or height as three digits of base 36. */
export function sizeIn36(view: DataView, at: number, pixels: number): void {
  view.setUint8(at, letterAt((pixels / SQUARE36) | 0));
  view.setUint16(at + 1, pair36(pixels), true);
}

function pairsOf(base: number): Uint16Array {
  const pairs = new Uint16Array(base * base);
  for (let pair = 0; pair < pairs.length; pair += 1)
    pairs[pair] = LETTERS.charCodeAt(Math.floor(pair / base)) | (LETTERS.charCodeAt(pair % base) << 8);
  return pairs;
}
