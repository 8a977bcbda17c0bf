// A time as Weibo writes it, always in Beijing: `Tue Nov 04 11:52:49 +0800 2014`.

import { beijingTime } from "@weibo-kit/types/beijing-time";
import { encodeUtf8, type JsonWriter, Text, writeDigits, writeInteger } from "@weibo-kit/world/json-text";

const DAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** `Tue Nov 04 11:52:49 +0800 2014` from seconds since 1970. */
export const weiboTime = (seconds: number): string => new WeiboTime(seconds).toString();

/** Seconds since 1970 of such a text; 0 for any other. */
export function secondsOf(text: string): number {
  const [, month = "", day, clock, , year] = text.split(" ");
  const number = String(MONTHS.indexOf(month) + 1).padStart(2, "0");
  const milliseconds = Date.parse(`${year}-${number}-${day}T${clock}+08:00`);
  return Number.isNaN(milliseconds) ? 0 : milliseconds / 1000;
}

/** Three letters and a space as one number, in the byte order of the buffer. */
const [DAY_WORDS, MONTH_WORDS] = [words(DAYS), words(MONTHS)];
const OFFSET = viewOf(" +0800 \0").getFloat64(0, true);
const [SPACE, COLON] = [0x20, 0x3a];
const LENGTH = 32;

/** The same as bytes, without a string or a Date. */
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
    view.setInt32(end, DAY_WORDS[weekday] ?? 0, true);
    view.setInt32(end + 4, MONTH_WORDS[month] ?? 0, true);
    writeDigits(bytes, end + 8, date, 2);
    bytes[end + 10] = SPACE;
    writeDigits(bytes, end + 11, (second / 3600) | 0, 2);
    bytes[end + 13] = COLON;
    writeDigits(bytes, end + 14, ((second / 60) | 0) % 60, 2);
    bytes[end + 16] = COLON;
    writeDigits(bytes, end + 17, second % 60, 2);
    view.setFloat64(end + 19, OFFSET, true);
    writer.end = writeInteger(bytes, end + 26, year);
  }
}

function words(names: readonly string[]): Int32Array {
  return Int32Array.from(names, (name) => viewOf(`${name} `).getInt32(0, true));
}

function viewOf(text: string): DataView {
  return new DataView(encodeUtf8(text).buffer);
}
