// A whole number as a text, `"5357651574"`: written digit by digit, since to make a string of a large one is slow.
import type { Ink } from "./ink.ts";
import type { Print } from "./sheet.ts";

export class Digits implements Print<string> {
  readonly #number: number;
  readonly #before: string;

  /** @param before plain letters that stand before the number */
  constructor(number: number, before = "") {
    this.#number = number;
    this.#before = before;
  }

  toJSON(): string {
    return this.#before + this.#number;
  }

  writeTo(ink: Ink): void {
    ink.sign('"');
    ink.letters(this.#before);
    ink.number(this.#number);
    ink.sign('"');
  }
}
