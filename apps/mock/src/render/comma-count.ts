// A number with commas, `1,171,230,044`, as bytes: V8 remembers numbers that were made strings, and fills old space so.
import { type Ink, Text } from "@weibo-kit/world/ink";

const COMMA = 0x2c;

export class CommaCount extends Text {
  readonly #count: number;

  constructor(count: number) {
    super();
    this.#count = count;
  }

  override say(ink: Ink): void {
    sayGroups(ink, this.#count);
  }
}

function sayGroups(ink: Ink, count: number): void {
  if (count < 1_000) {
    ink.whole(count);
    return;
  }
  const thousands = Math.floor(count / 1_000);
  sayGroups(ink, thousands);
  ink.code(COMMA);
  ink.digits(count - thousands * 1_000, 3);
}
