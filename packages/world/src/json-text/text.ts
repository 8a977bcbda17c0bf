// A text that is yet to be written: it writes itself as the inside of a JSON text, and is a string to whoever wants one.
import { readUtf8 } from "#platform";
import { JsonWriter } from "./json-writer.ts";

/** Where texts become strings, one behind the other, so that what they have in common is put together once. */
const scratch = new JsonWriter(1 << 14);
const FULL = 1 << 13;
const QUOTE = 0x22;

export abstract class Text {
  /**
   * Writes the text as it stands between the quotation marks of a JSON text, in UTF-8. It doesn't ask another text for its
   * string meanwhile: strings are made in one place, one at a time.
   */
  abstract writeInside(writer: JsonWriter): void;

  /** The same in quotation marks. */
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
