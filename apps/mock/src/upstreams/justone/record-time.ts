// `2026-07-28T14:00:25.953457453`: Beijing time with nine digits and no offset, as every live answer had it.
import { type Ink, Text } from "@weibo-kit/world/ink";
import { beijing } from "../../units/beijing-time.ts";
import type { Stamp } from "../../exchange/types.ts";
import { mix } from "../../chance/mix.ts";

const [DASH, T, COLON, POINT] = [0x2d, 0x54, 0x3a, 0x2e];

/** The clock gives milliseconds; the six digits past them are drawn from the stamp. */
export class RecordTime extends Text {
  readonly #stamp: Stamp;

  constructor(stamp: Stamp) {
    super();
    this.#stamp = stamp;
  }

  override say(ink: Ink): void {
    const { at, seed, count } = this.#stamp;
    const milliseconds = Math.floor(at);
    const seconds = Math.floor(milliseconds / 1000);
    const { year, month, date, second } = beijing(seconds);
    ink.digits(year, 4);
    ink.code(DASH);
    ink.digits(month + 1, 2);
    ink.code(DASH);
    ink.digits(date, 2);
    ink.code(T);
    ink.digits((second / 3600) | 0, 2);
    ink.code(COLON);
    ink.digits(((second / 60) | 0) % 60, 2);
    ink.code(COLON);
    ink.digits(second % 60, 2);
    ink.code(POINT);
    ink.digits(milliseconds - seconds * 1000, 3);
    ink.digits(mix(seed, count, 0) % 1_000_000, 6);
  }
}
