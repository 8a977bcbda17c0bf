// Writes any value as JSON: whatever in it can print itself does, the rest is written as `JSON.stringify` would.
import type { Ink } from "./ink.ts";
import { isPrint } from "./sheet.ts";

export function write(ink: Ink, value: unknown): void {
  if (typeof value !== "object" || value === null) ink.value(value);
  else if (isPrint(value)) value.writeTo(ink);
  else if (Array.isArray(value)) writeList(ink, value);
  else if (isPlain(value)) writeObject(ink, value);
  else ink.value(value);
}

function writeList(ink: Ink, items: readonly unknown[]): void {
  ink.sign("[");
  for (let place = 0; place < items.length; place += 1) {
    if (place > 0) ink.sign(",");
    write(ink, items[place]);
  }
  ink.sign("]");
}

function writeObject(ink: Ink, object: object): void {
  let sign = "{";
  for (const [key, value] of Object.entries(object)) {
    if (value === undefined) continue;
    ink.sign(sign);
    ink.text(key);
    ink.sign(":");
    write(ink, value);
    sign = ",";
  }
  if (sign === "{") ink.sign(sign);
  ink.sign("}");
}

/** An object without a class and without a way of its own to be JSON. */
const isPlain = (value: object) => Object.getPrototypeOf(value) === Object.prototype && !("toJSON" in value);
