// A number with commas, `1,171,230,044`, as bytes: V8 remembers numbers that were made strings, and fills old space so.
import { type JsonWriter, Text } from "@weibo-kit/world/json-text";

const COMMA = 0x2c;

export class CommaCount extends Text {
  readonly #count: number;

  constructor(count: number) {
    super();
    this.#count = count;
  }

  override writeInside(writer: JsonWriter): void {
    sayGroups(writer, this.#count);
  }
}

function sayGroups(writer: JsonWriter, count: number): void {
  if (count < 1_000) {
    writer.integer(count);
    return;
  }
  const thousands = Math.floor(count / 1_000);
  sayGroups(writer, thousands);
  writer.char(COMMA);
  writer.digits(count - thousands * 1_000, 3);
}
