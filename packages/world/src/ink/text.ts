// A text that is yet to be written: it writes itself as the inside of a JSON text, and is a string to whoever wants one.
import { Ink } from "./ink.ts";

/** Where a text becomes a string; large enough for any of one person. */
const scratch = new Ink(1 << 12);
const QUOTE = 0x22;

export abstract class Text {
  /** Writes the text as it stands between the quotation marks of a JSON text, in UTF-8. */
  abstract say(ink: Ink): void;

  /** The same in quotation marks. */
  writeTo(ink: Ink): void {
    ink.code(QUOTE);
    this.say(ink);
    ink.code(QUOTE);
  }

  toString(): string {
    scratch.clear();
    this.say(scratch);
    const text = Buffer.from(scratch.written.buffer, 0, scratch.end).toString();
    return text.includes("\\") ? JSON.parse(`"${text}"`) : text;
  }

  toJSON(): string {
    return this.toString();
  }
}
