// A text that is a string from the start and is seldom written, such as a documented field.
import type { JsonWriter } from "./json-writer.ts";
import { Text } from "./text.ts";

/** A text that is a string from the start: encoded each time it is written. */
export class Literal extends Text {
  readonly #text: string;

  constructor(text: string) {
    super();
    this.#text = text;
  }

  override writeInside(writer: JsonWriter): void {
    writer.raw(JSON.stringify(this.#text).slice(1, -1));
  }

  override toString(): string {
    return this.#text;
  }
}
