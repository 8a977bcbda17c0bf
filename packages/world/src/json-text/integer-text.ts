// A whole number as a text, with a word before it or alone.
import type { JsonWriter } from "./json-writer.ts";
import { Text } from "./text.ts";
import { NO_WORD, type Word } from "./word.ts";

/** A whole number up to 2^53 as a text, with a word before it or alone. */
export class IntegerText extends Text {
  readonly #value: number;
  readonly #before: Word;

  constructor(value: number, before: Word = NO_WORD) {
    super();
    this.#value = value;
    this.#before = before;
  }

  override writeInside(writer: JsonWriter): void {
    if (this.#before !== NO_WORD) this.#before.writeInside(writer);
    writer.integer(this.#value);
  }
}
