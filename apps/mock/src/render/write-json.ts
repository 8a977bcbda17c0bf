// Writes any value as JSON: a `LazyJson` writes itself, the rest is written as `JSON.stringify` does.
import { type JsonWriter, Word } from "@weibo-kit/world/json-text";
import { isLazyJson } from "../exchange/body.ts";

const [COMMA, COLON, OPEN, CLOSE, OPEN_LIST, CLOSE_LIST] = [0x2c, 0x3a, 0x7b, 0x7d, 0x5b, 0x5d];
const [QUOTE, BACKSLASH] = [0x22, 0x5c];
const [TRUE, FALSE] = [new Word("true"), new Word("false")];
/** Longer texts are faster through `JSON.stringify`. */
const SHORT = 20;

/** Writes what `JSON.stringify(value)` returns; `null` where that is undefined. */
export function writeJson(writer: JsonWriter, value: unknown): void {
  if (typeof value === "object" && value !== null) writeObject(writer, value);
  else if (typeof value === "boolean") (value ? TRUE : FALSE).writeInside(writer);
  else if (Number.isSafeInteger(value)) writer.integer(Number(value));
  else if (typeof value === "string") writeText(writer, value);
  else writer.raw(JSON.stringify(value) ?? "null");
}

/** A few letters of ASCII are written one by one; escapes and other characters are left to `JSON.stringify`. */
function writeText(writer: JsonWriter, text: string): void {
  if (text.length > SHORT || !writePlain(writer, text)) writer.raw(JSON.stringify(text));
}

function writePlain(writer: JsonWriter, text: string): boolean {
  writer.reserve(SHORT + 2);
  const { bytes, end } = writer;
  bytes[end] = QUOTE;
  let at = end + 1;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 0x20 || code > 0x7e || code === QUOTE || code === BACKSLASH) return false;
    bytes[at++] = code;
  }
  bytes[at] = QUOTE;
  writer.end = at + 1;
  return true;
}

function writeObject(writer: JsonWriter, value: object): void {
  if (isLazyJson(value)) value.writeTo(writer);
  else if (Array.isArray(value)) writeList(writer, value);
  else if (isPlain(value)) writeFields(writer, value);
  else writer.raw(JSON.stringify(value) ?? "null");
}

function writeList(writer: JsonWriter, items: readonly unknown[]): void {
  writer.char(OPEN_LIST);
  for (let index = 0; index < items.length; index += 1) {
    if (index > 0) writer.char(COMMA);
    writeJson(writer, items[index]);
  }
  writer.char(CLOSE_LIST);
}

function writeFields(writer: JsonWriter, object: object): void {
  let sign = OPEN;
  for (const [key, value] of Object.entries(object)) {
    if (value === undefined) continue;
    writer.char(sign);
    writeText(writer, key);
    writer.char(COLON);
    writeJson(writer, value);
    sign = COMMA;
  }
  if (sign === OPEN) writer.char(OPEN);
  writer.char(CLOSE);
}

/** An object without a class and without a `toJSON` of its own. */
const isPlain = (value: object) => Object.getPrototypeOf(value) === Object.prototype && !("toJSON" in value);
