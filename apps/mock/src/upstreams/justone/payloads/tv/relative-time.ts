// How long ago something was when the answer was written: `32分钟前`, `8月前`.
import { type JsonWriter, Text } from "@weibo-kit/world/json-text";

/**
 * The units that a time is given in, the first that fits. Minutes, hours and months were seen; days and years are our
 * choice, and so is a month of thirty days.
 */
const UNITS = [
  { below: 3_600, seconds: 60, name: "分钟前" },
  { below: 86_400, seconds: 3_600, name: "小时前" },
  { below: 2_592_000, seconds: 86_400, name: "天前" },
  { below: 31_536_000, seconds: 2_592_000, name: "月前" },
  { below: Number.POSITIVE_INFINITY, seconds: 31_536_000, name: "年前" },
] as const;

/** At least one minute. */
export function timeAgo(seconds: number): string {
  const unit = UNITS.find(({ below }) => seconds < below) ?? UNITS[0];
  return `${Math.max(1, Math.floor(seconds / unit.seconds))}${unit.name}`;
}

/** The same as seen from the time of the answer. */
export class RelativeTime extends Text {
  readonly #second: number;
  readonly #date: number;

  /**
   * @param second of what happened, in Unix seconds
   * @param date the world's, where no answer is made
   */
  constructor(second: number, date: number) {
    super();
    this.#second = second;
    this.#date = date;
  }

  override writeInside(writer: JsonWriter): void {
    writer.raw(timeAgo((writer.answeredAt ?? this.#date) - this.#second));
  }
}
