// A time as Weibo writes it, put together as bytes: `Tue Nov 04 11:52:49 +0800 2014`.
import { type Ink, Text, wordsOf } from "@weibo-kit/world/ink";
import { beijing } from "../../../beijing.ts";
import { DAYS, MONTHS } from "../../../formats.ts";

const [BLANK, COLON] = [0x20, 0x3a];
const [WEEKDAYS, MONTH_NAMES] = [wordsOf(DAYS), wordsOf(MONTHS)];

export class Moment extends Text {
  readonly #seconds: number;

  /** @param seconds since 1970 */
  constructor(seconds: number) {
    super();
    this.#seconds = seconds;
  }

  override say(ink: Ink): void {
    const { year, month, date, weekday, second } = beijing(this.#seconds);
    (WEEKDAYS[weekday] ?? WEEKDAYS[0]).say(ink);
    ink.code(BLANK);
    (MONTH_NAMES[month] ?? MONTH_NAMES[0]).say(ink);
    ink.code(BLANK);
    ink.digits(date, 2);
    ink.code(BLANK);
    ink.digits((second / 3600) | 0, 2);
    ink.code(COLON);
    ink.digits(((second / 60) | 0) % 60, 2);
    ink.code(COLON);
    ink.digits(second % 60, 2);
    ink.letters(" +0800 ");
    ink.whole(year);
  }
}
