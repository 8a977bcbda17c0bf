// Fills one slot of a pressed sheet.
import { type Ink, Text, writeWhole } from "@weibo-kit/world/ink";
import { write } from "./write.ts";

/** Instead of an end: the ink had to grow, and whoever holds its memory has to begin again. */
export const AGAIN = -1;

/**
 * Writes a value at `end` and says where the next part begins. Without a value the key is taken back, which is so many
 * bytes long; the first key of an object has none to take back. `room` is what the rest of the sheet may need.
 */
export function put(ink: Ink, view: DataView, end: number, value: unknown, key: number, room: number): number {
  if (typeof value === "number" && value >>> 0 === value) return writeWhole(ink.bytes, end, value);
  if (value === undefined) return without(end, key);
  ink.end = end;
  if (value instanceof Text) value.writeTo(ink);
  else write(ink, value);
  ink.room(room);
  return ink.view === view ? ink.end : AGAIN;
}

function without(end: number, key: number): number {
  if (key === 0) throw new Error("The first key of a sheet was left out.");
  return end - key;
}
