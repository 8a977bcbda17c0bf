// A text that writes itself as JSON bytes, and becomes a string on demand.
import { readUtf8 } from "#platform";
import { JsonWriter } from "./json-writer.ts";

/** Where texts become strings, one after the other, so that a part that several share is composed once. */
const scratch = new JsonWriter(1 << 14);
const FULL = 1 << 13;
const QUOTE = 0x22;

/** A text that writes itself as JSON bytes. `String(text)` gives the string, and `JSON.stringify` writes it as one. */
export abstract class Text {
  /**
   * Writes the text in UTF-8 with JSON's escapes and without quotation marks. An implementation must not convert a text
   * to a string meanwhile, because all strings are made in one shared buffer.
   */
  abstract writeInside(writer: JsonWriter): void;

  /** Writes the text as a JSON string, with quotation marks. */
  writeTo(writer: JsonWriter): void {
    writer.char(QUOTE);
    this.writeInside(writer);
    writer.char(QUOTE);
  }

  toString(): string {
    if (scratch.end > FULL) scratch.clear();
    const start = scratch.end;
    this.writeInside(scratch);
    const { bytes, end } = scratch;
    const text = readUtf8(bytes, start, end);
    return text.includes("\\") ? JSON.parse(`"${text}"`) : text;
  }

  toJSON(): string {
    return this.toString();
  }
}
