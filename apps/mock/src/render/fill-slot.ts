// Fills one slot of a pressed sheet.
import { type Ink, Text } from "@weibo-kit/world/ink";
import { write } from "./write-json.ts";

/** Instead of an end: the ink had to grow, and whoever holds its memory has to begin again. */
export const AGAIN = -1;
const QUOTE = 0x22;
/** `true` and `fals` as bytes lie in memory, and an `e`. */
const [TRUE, FALS, E] = [0x65757274, 0x736c6166, 0x65];

/**
 * Writes a value at `end` and says where the next part begins. Without a value the key is taken back, which is so many
 * bytes long; the first key of an object has none to take back. `room` is what the rest of the sheet may need.
 */
export function put(ink: Ink, view: DataView, end: number, value: unknown, key: number, room: number): number {
  if (value === undefined) return without(end, key);
  if (typeof value === "boolean") return writeFlag(view, end, value);
  ink.end = end;
  if (value instanceof Text) return putText(ink, view, value, room);
  write(ink, value);
  ink.room(room);
  return ink.view === view ? ink.end : AGAIN;
}

/** What the text does itself, with one look at the room instead of two. */
function putText(ink: Ink, view: DataView, text: Text, room: number): number {
  ink.room(1);
  ink.bytes[ink.end++] = QUOTE;
  text.say(ink);
  ink.room(room);
  if (ink.view !== view) return AGAIN;
  ink.bytes[ink.end] = QUOTE;
  return ink.end + 1;
}

/** Fills a slot with what another one was filled with, from `from` to `to`; what was left out there, is here. */
export function copy(
  ink: Ink,
  view: DataView,
  from: number,
  to: number,
  end: number,
  key: number,
  room: number,
): number {
  if (to < from) return without(end, key);
  ink.end = end;
  ink.room(to - from + room);
  if (ink.view !== view) return AGAIN;
  for (let at = from; at < to; at += 8) view.setFloat64(end + at - from, view.getFloat64(at, true), true);
  return end + to - from;
}

function writeFlag(view: DataView, end: number, flag: boolean): number {
  view.setUint32(end, flag ? TRUE : FALS, true);
  if (flag) return end + 4;
  view.setUint8(end + 4, E);
  return end + 5;
}

function without(end: number, key: number): number {
  if (key === 0) throw new Error("The first key of a sheet was left out.");
  return end - key;
}
