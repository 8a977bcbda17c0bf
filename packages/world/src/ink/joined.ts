// Texts in a row.
import type { Ink } from "./ink.ts";
import { Text } from "./text.ts";

export class Joined extends Text {
  readonly #parts: readonly Text[];

  constructor(parts: readonly Text[]) {
    super();
    this.#parts = parts;
  }

  override say(ink: Ink): void {
    const parts = this.#parts;
    for (let place = 0; place < parts.length; place += 1) parts[place]?.say(ink);
  }

  override toString(): string {
    return this.#parts.join("");
  }
}
