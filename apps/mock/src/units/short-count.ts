// A number with a Chinese unit, as lists write their counts: `12.6万`.
import { type JsonWriter, Literal, Text } from "@weibo-kit/world/json-text";

/** From here on a count has a unit. */
const SHORT_FROM = 10_000;

/**
 * `9999`, `12.6万`, `6569万`, `1.58亿`: below 10⁴ plain digits, below 10⁸ in 万 with one decimal, else in 亿 with two;
 * trailing zeros are dropped. All fourteen documented pairs agree. 99 999 500 becomes 10000万, which is our choice.
 */
export function shortCount(count: number): string {
  if (count < SHORT_FROM) return String(count);
  return count < 100_000_000 ? `${Math.round(count / 1_000) / 10}万` : `${Math.round(count / 1_000_000) / 100}亿`;
}

/** The same as bytes: most counts are small and need no string. */
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
