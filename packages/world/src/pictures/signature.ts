// Signatures of picture addresses: how the service writes them, and how written ones are renewed for a later answer.
import { scramble } from "../draws/draw.ts";
import { writeDigits } from "../json-text/digits.ts";
import type { JsonWriter } from "../json-text/json-writer.ts";
import { Word } from "../json-text/word.ts";
import type { Bytes } from "../platform/bytes.ts";
import { letterAt, tenOf62 } from "./letters.ts";

/** Seconds from an answer until its picture addresses expire. */
const PICTURES_VALID_FOR = 10_800;
const [EXPIRES, ZERO] = ["Expires=", 0x30];
const SIGNATURE = new Word("&ssig=");
const [DIGITS, SEPARATOR, LENGTH] = [10, 6, 10];
/** In bytes before the expiry: what is signed is size and picture id; behind it every address is the same. */
const [SIGNED_FROM, SIGNED_UNTIL] = [72, 28];
/** In base64 six bits are a letter. These two letters are written in three bytes, since an address can't contain them. */
const [PLUS, SLASH] = ["%2B", "%2F"];
const [FIRST_ESCAPED, LETTERS_IN_A_HASH] = [62, 5];
/** The lowest bit of each of five letters. */
const EACH_LETTER = 0x01041041;

/**
 * Writes `1757403030&ssig=` behind the `Expires=` of an address. Valid from the time of the writer's answer, or, without
 * one, from the world's date.
 *
 * @param date the world's, in Unix seconds
 * @param validFor in seconds; default: three hours, as pictures are
 */
export function writeExpiry(writer: JsonWriter, date: number, validFor = PICTURES_VALID_FOR): void {
  writer.digits((writer.answeredAt ?? date) + validFor, DIGITS);
  SIGNATURE.writeInside(writer);
}

/** Writes the signature behind `&ssig=`. The address must have 72 bytes in front of its expiry. */
export function writeSignature(writer: JsonWriter): void {
  writer.reserve(3 * LENGTH);
  const expiry = writer.end - SEPARATOR - DIGITS;
  writer.end = sign(writer.bytes, writer.view, expiry);
}

/** The places of the expiries in written bytes, for `renewSignatures`. */
export function expiriesIn(bytes: Bytes): readonly number[] {
  const places: number[] = [];
  const [first = 0, ...rest] = [...EXPIRES].map((letter) => letter.charCodeAt(0));
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if (rest.every((code, index) => bytes[at + 1 + index] === code) && isOurs(bytes, at + EXPIRES.length))
      places.push(at + EXPIRES.length);
  return places;
}

/** Whether the address with this expiry is signed as `sign` does it. Documented ones are not, and stay as they are. */
function isOurs(bytes: Bytes, expiry: number): boolean {
  const from = expiry - SIGNED_FROM;
  if (from < 0) return false;
  const copy = new Uint8Array(SIGNED_FROM + DIGITS + SEPARATOR + 3 * LENGTH);
  copy.set(bytes.subarray(from, from + copy.length));
  const end = sign(copy, new DataView(copy.buffer), SIGNED_FROM);
  return copy.subarray(0, end).every((byte, index) => byte === bytes[from + index]);
}

/** Moves the expiry of written addresses by so many seconds and signs them again: as long as before, so that nothing moves. */
export function renewSignatures(bytes: Bytes, expiries: readonly number[], seconds: number): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  for (const expiry of expiries) {
    writeDigits(bytes, expiry, numberAt(bytes, expiry) + seconds, DIGITS);
    sign(bytes, view, expiry);
  }
}

function numberAt(bytes: Bytes, start: number): number {
  let number = 0;
  for (let place = start; place < start + DIGITS; place += 1) number = number * 10 + (bytes[place] ?? 0) - ZERO;
  return number;
}

/**
 * Signs the address whose expiry is at this place; returns the place behind the signature. Which letters take three
 * bytes follows from the address alone, the others from its expiry too: a renewed signature has the same length.
 */
function sign(bytes: Bytes, view: DataView, expiry: number): number {
  let hash = 0;
  for (let at = expiry - SIGNED_FROM; at < expiry - SIGNED_UNTIL; at += 4)
    hash = Math.imul(hash ^ (hash >>> 15) ^ view.getInt32(at, true), 0x85ebca6b);
  const [first, second] = [scramble(hash), scramble(hash + 1)];
  const time = scramble(
    hash ^ Math.imul(view.getInt32(expiry + 6, true), 0x9e3779b1) ^ view.getInt32(expiry + 2, true),
  );
  const place = expiry + DIGITS + SEPARATOR;
  if (((escapedIn(first) | escapedIn(second)) & EACH_LETTER) === 0) {
    tenOf62(view, place, time, scramble(time + 1));
    return place + LENGTH;
  }
  return writeLetters(bytes, writeLetters(bytes, place, first, time), second, scramble(time + 1));
}

/** Has the lowest bit of each letter of a hash that is one of the last two of base64: its upper five bits are set. */
const escapedIn = (hash: number): number => (hash >>> 1) & (hash >>> 2) & (hash >>> 3) & (hash >>> 4) & (hash >>> 5);

/** Writes five letters: those of `fixed` that are escaped, and those of `moving` in the other places. */
function writeLetters(bytes: Bytes, start: number, fixed: number, moving: number): number {
  let at = start;
  for (let letter = 0; letter < LETTERS_IN_A_HASH; letter += 1) {
    const value = (fixed >>> (6 * letter)) & 63;
    at = writeLetter(bytes, at, value < FIRST_ESCAPED ? ((moving >>> (6 * letter)) & 63) % FIRST_ESCAPED : value);
  }
  return at;
}

function writeLetter(bytes: Bytes, at: number, value: number): number {
  if (value < FIRST_ESCAPED) {
    bytes[at] = letterAt(value);
    return at + 1;
  }
  const escaped = value === FIRST_ESCAPED ? PLUS : SLASH;
  for (let place = 0; place < escaped.length; place += 1) bytes[at + place] = escaped.charCodeAt(place);
  return at + escaped.length;
}
