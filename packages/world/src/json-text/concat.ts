// Several texts, one after the other.
import type { JsonWriter } from "./json-writer.ts";
import { Text } from "./text.ts";

export class Concat extends Text {
  readonly #parts: readonly Text[];

  constructor(parts: readonly Text[]) {
    super();
    this.#parts = parts;
  }

  override writeInside(writer: JsonWriter): void {
    const parts = this.#parts;
    for (let place = 0; place < parts.length; place += 1) parts[place]?.writeInside(writer);
  }

  override toString(): string {
    return this.#parts.join("");
  }
}
