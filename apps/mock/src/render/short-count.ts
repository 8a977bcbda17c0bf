// A number in words, `12.6万`, as bytes: most are small, and then it is their digits.
import { type JsonWriter, Literal, Text } from "@weibo-kit/world/json-text";
import { SHORT_FROM, shortCount } from "./formats.ts";

export class ShortCount extends Text {
  readonly #count: number;

  constructor(count: number) {
    super();
    this.#count = count;
  }

  override writeInside(writer: JsonWriter): void {
    if (this.#count < SHORT_FROM) writer.integer(this.#count);
    else new Literal(shortCount(this.#count)).writeInside(writer);
  }
}
