// A whole number as a text, behind a word or by itself.
import type { Ink } from "./ink.ts";
import { Text } from "./text.ts";
import { NO_WORD, type Word } from "./word.ts";

export class Whole extends Text {
  readonly #value: number;
  readonly #before: Word;

  constructor(value: number, before: Word = NO_WORD) {
    super();
    this.#value = value;
    this.#before = before;
  }

  override say(ink: Ink): void {
    if (this.#before !== NO_WORD) this.#before.say(ink);
    ink.whole(this.#value);
  }
}
