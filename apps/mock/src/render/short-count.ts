// A number in words, `12.6万`, as bytes: most are small, and then it is their digits.
import { type Ink, Literal, Text } from "@weibo-kit/world/ink";
import { SHORT_FROM, shortCount } from "./formats.ts";

export class ShortCount extends Text {
  readonly #count: number;

  constructor(count: number) {
    super();
    this.#count = count;
  }

  override say(ink: Ink): void {
    if (this.#count < SHORT_FROM) ink.whole(this.#count);
    else new Literal(shortCount(this.#count)).say(ink);
  }
}
