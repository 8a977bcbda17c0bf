// Writes the value of one slot between the constant parts of a compiled template.
import { type JsonWriter, Text } from "@weibo-kit/world/json-text";
import { writeJson } from "../write-json.ts";

/** Returned instead of an offset when the buffer was reallocated; the caller must restart the template. */
export const RESTART = -1;
/** A bug in a template: the keys that follow would begin with a comma. */
export const FIRST_KEY_MISSING = "The first key of an object in a template has no value.";
const QUOTE = 0x22;
/** `true`, `fals` and `e` as numbers, in the byte order of the buffer. */
const [TRUE, FALS, E] = [0x65757274, 0x736c6166, 0x65];

/**
 * Writes a value at `end` and returns the offset behind it.
 *
 * @param key length in bytes of the key in front of the value, which is taken back if the value is undefined; 0 for the
 * first key of an object
 * @param size bytes that the rest of the template may need
 */
export function fillSlot(
  writer: JsonWriter,
  view: DataView,
  end: number,
  value: unknown,
  key: number,
  size: number,
): number {
  if (value === undefined) return withoutKey(end, key);
  if (typeof value === "boolean") return writeBoolean(view, end, value);
  writer.end = end;
  if (value instanceof Text) return fillText(writer, view, value, size);
  writeJson(writer, value);
  writer.reserve(size);
  return writer.view === view ? writer.end : RESTART;
}

/** `Text.writeTo` with one check of the capacity instead of two: there is always room for the rest of the template. */
function fillText(writer: JsonWriter, view: DataView, text: Text, size: number): number {
  writer.bytes[writer.end++] = QUOTE;
  text.writeInside(writer);
  writer.reserve(size);
  if (writer.view !== view) return RESTART;
  writer.bytes[writer.end] = QUOTE;
  return writer.end + 1;
}

/** Copies the value that an earlier slot wrote from `from` to `to`; a value left out there is left out here too. */
export function copySlot(
  writer: JsonWriter,
  view: DataView,
  from: number,
  to: number,
  end: number,
  key: number,
  size: number,
): number {
  if (to < from) return withoutKey(end, key);
  writer.end = end;
  writer.reserve(to - from + size);
  if (writer.view !== view) return RESTART;
  for (let at = from; at < to; at += 8) view.setFloat64(end + at - from, view.getFloat64(at, true), true);
  return end + to - from;
}

function writeBoolean(view: DataView, end: number, value: boolean): number {
  view.setUint32(end, value ? TRUE : FALS, true);
  if (value) return end + 4;
  view.setUint8(end + 4, E);
  return end + 5;
}

function withoutKey(end: number, key: number): number {
  if (key === 0) throw new Error(FIRST_KEY_MISSING);
  return end - key;
}
