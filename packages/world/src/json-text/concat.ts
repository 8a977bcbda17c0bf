// Several texts, one after the other.
import type { JsonWriter } from "./json-writer.ts";
import { Text } from "./text.ts";
import { Word } from "./word.ts";

export class Concat extends Text {
  readonly #parts: readonly Text[];

  constructor(parts: readonly Text[]) {
    super();
    this.#parts = parts;
  }

  override writeInside(writer: JsonWriter): void {
    for (const part of this.#parts) {
      // Most parts are words, and a call that always leads to the same method costs a third.
      if (part instanceof Word) part.writeInside(writer);
      else part.writeInside(writer);
    }
  }

  override toString(): string {
    return this.#parts.join("");
  }
}
