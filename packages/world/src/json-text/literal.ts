// A text that came as a string and is said seldom: what a document says, what is put together for one person.
import type { JsonWriter } from "./json-writer.ts";
import { Text } from "./text.ts";

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
