// Fills one slot of a pressed sheet.
import { type JsonWriter, Text } from "@weibo-kit/world/json-text";
import { writeJson } from "../write-json.ts";

/** Instead of an end: the ink had to grow, and whoever holds its memory has to begin again. */
export const RESTART = -1;
const QUOTE = 0x22;
/** `true` and `fals` as bytes lie in memory, and an `e`. */
const [TRUE, FALS, E] = [0x65757274, 0x736c6166, 0x65];

/**
 * Writes a value at `end` and says where the next part begins. Without a value the key is taken back, which is so many
 * bytes long; the first key of an object has none to take back. `room` is what the rest of the sheet may need.
 */
export function fillSlot(
  writer: JsonWriter,
  view: DataView,
  end: number,
  value: unknown,
  key: number,
  size: number,
): number {
  if (value === undefined) return without(end, key);
  if (typeof value === "boolean") return writeFlag(view, end, value);
  writer.end = end;
  if (value instanceof Text) return fillText(writer, view, value, size);
  writeJson(writer, value);
  writer.reserve(size);
  return writer.view === view ? writer.end : RESTART;
}

/** What the text does itself, with one look at the room instead of two. */
function fillText(writer: JsonWriter, view: DataView, text: Text, size: number): number {
  writer.reserve(1);
  writer.bytes[writer.end++] = QUOTE;
  text.writeInside(writer);
  writer.reserve(size);
  if (writer.view !== view) return RESTART;
  writer.bytes[writer.end] = QUOTE;
  return writer.end + 1;
}

/** Fills a slot with what another one was filled with, from `from` to `to`; what was left out there, is here. */
export function copySlot(
  writer: JsonWriter,
  view: DataView,
  from: number,
  to: number,
  end: number,
  key: number,
  size: number,
): number {
  if (to < from) return without(end, key);
  writer.end = end;
  writer.reserve(to - from + size);
  if (writer.view !== view) return RESTART;
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
