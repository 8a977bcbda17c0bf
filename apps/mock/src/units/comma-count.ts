// A number with commas, as the profile writes its counters: `1,171,230,044`.
import { type JsonWriter, Text } from "@weibo-kit/world/json-text";

const COMMA = 0x2c;

/** `1,171,230,044` for 1171230044. */
export function commaCount(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
}

/** The same as bytes: V8 caches the strings of numbers, and millions of them fill its old space. */
export class CommaCount extends Text {
  readonly #count: number;

  constructor(count: number) {
    super();
    this.#count = count;
  }

  override writeInside(writer: JsonWriter): void {
    writeGroups(writer, this.#count);
  }
}

function writeGroups(writer: JsonWriter, count: number): void {
  if (count < 1_000) {
    writer.integer(count);
    return;
  }
  const thousands = Math.floor(count / 1_000);
  writeGroups(writer, thousands);
  writer.char(COMMA);
  writer.digits(count - thousands * 1_000, 3);
}
