// A time as Weibo writes it, put together as bytes: `Tue Nov 04 11:52:49 +0800 2014`.
import { type JsonWriter, Text, writeDigits, writeInteger } from "@weibo-kit/world/json-text";
import { beijingTime } from "../units/beijing-time.ts";
import { DAYS, MONTHS } from "./formats.ts";

/** Three letters and a blank in one number, as they lie in memory. */
const [WEEKDAYS, MONTH_NAMES] = [fours(DAYS), fours(MONTHS)];
const OFFSET = Buffer.from(" +0800 \0").readDoubleLE();
const [BLANK, COLON] = [0x20, 0x3a];
const LENGTH = 32;

export class WeiboTime extends Text {
  readonly #seconds: number;

  /** @param seconds since 1970 */
  constructor(seconds: number) {
    super();
    this.#seconds = seconds;
  }

  override writeInside(writer: JsonWriter): void {
    const { year, month, date, weekday, second } = beijingTime(this.#seconds);
    writer.reserve(LENGTH);
    const { bytes, view, end } = writer;
    view.setInt32(end, WEEKDAYS[weekday] ?? 0, true);
    view.setInt32(end + 4, MONTH_NAMES[month] ?? 0, true);
    writeDigits(bytes, end + 8, date, 2);
    bytes[end + 10] = BLANK;
    writeDigits(bytes, end + 11, (second / 3600) | 0, 2);
    bytes[end + 13] = COLON;
    writeDigits(bytes, end + 14, ((second / 60) | 0) % 60, 2);
    bytes[end + 16] = COLON;
    writeDigits(bytes, end + 17, second % 60, 2);
    view.setFloat64(end + 19, OFFSET, true);
    writer.end = writeInteger(bytes, end + 26, year);
  }
}

function fours(names: readonly string[]): Int32Array {
  return Int32Array.from(names, (name) => Buffer.from(`${name} `).readInt32LE());
}
