// Writes any value as JSON: whatever in it can print itself does, the rest is written as `JSON.stringify` would.
import { type Ink, Word } from "@weibo-kit/world/ink";
import { isPrint } from "./fields.ts";

const [COMMA, COLON, OPEN, CLOSE, OPEN_LIST, CLOSE_LIST] = [0x2c, 0x3a, 0x7b, 0x7d, 0x5b, 0x5d];
const [QUOTE, BACKSLASH] = [0x22, 0x5c];
const [TRUE, FALSE] = [new Word("true"), new Word("false")];
const FEW = 16;

export function write(ink: Ink, value: unknown): void {
  if (typeof value === "object" && value !== null) writeObject(ink, value);
  else if (typeof value === "boolean") (value ? TRUE : FALSE).say(ink);
  else if (Number.isSafeInteger(value)) ink.whole(Number(value));
  else if (typeof value === "string") writeText(ink, value);
  else ink.raw(JSON.stringify(value) ?? "null");
}

/** Few plain letters are written one by one; whatever needs an escape or more bytes is left to `JSON.stringify`. */
function writeText(ink: Ink, text: string): void {
  if (text.length > FEW || !writePlain(ink, text)) ink.raw(JSON.stringify(text));
}

function writePlain(ink: Ink, text: string): boolean {
  ink.room(FEW + 2);
  const { bytes, end } = ink;
  bytes[end] = QUOTE;
  let at = end + 1;
  for (let place = 0; place < text.length; place += 1) {
    const code = text.charCodeAt(place);
    if (code < 0x20 || code > 0x7e || code === QUOTE || code === BACKSLASH) return false;
    bytes[at++] = code;
  }
  bytes[at] = QUOTE;
  ink.end = at + 1;
  return true;
}

function writeObject(ink: Ink, value: object): void {
  if (isPrint(value)) value.writeTo(ink);
  else if (Array.isArray(value)) writeList(ink, value);
  else if (isPlain(value)) writeFields(ink, value);
  else ink.raw(JSON.stringify(value) ?? "null");
}

function writeList(ink: Ink, items: readonly unknown[]): void {
  ink.code(OPEN_LIST);
  for (let place = 0; place < items.length; place += 1) {
    if (place > 0) ink.code(COMMA);
    write(ink, items[place]);
  }
  ink.code(CLOSE_LIST);
}

function writeFields(ink: Ink, object: object): void {
  let sign = OPEN;
  for (const [key, value] of Object.entries(object)) {
    if (value === undefined) continue;
    ink.code(sign);
    ink.raw(JSON.stringify(key));
    ink.code(COLON);
    write(ink, value);
    sign = COMMA;
  }
  if (sign === OPEN) ink.code(OPEN);
  ink.code(CLOSE);
}

/** An object without a class and without a way of its own to be JSON. */
const isPlain = (value: object) => Object.getPrototypeOf(value) === Object.prototype && !("toJSON" in value);
