// `2026-07-28T14:00:25.953457453`: Beijing time with nine digits and no offset, as every live answer had it.

import { beijingTime } from "@weibo-kit/types/beijing-time";
import { type JsonWriter, Text } from "@weibo-kit/world/json-text";
import { mix } from "../../chance/mix.ts";
import type { AnswerId } from "../../exchange/reply.ts";

const [DASH, T, COLON, POINT] = [0x2d, 0x54, 0x3a, 0x2e];

/** The clock gives milliseconds; the six digits past them are drawn from tenant and place. */
export class RecordTime extends Text {
  readonly #stamp: AnswerId;

  constructor(stamp: AnswerId) {
    super();
    this.#stamp = stamp;
  }

  override writeInside(writer: JsonWriter): void {
    const { at, key, nth } = this.#stamp;
    const milliseconds = Math.floor(at);
    const seconds = Math.floor(milliseconds / 1000);
    const { year, month, date, second } = beijingTime(seconds);
    writer.digits(year, 4);
    writer.char(DASH);
    writer.digits(month + 1, 2);
    writer.char(DASH);
    writer.digits(date, 2);
    writer.char(T);
    writer.digits((second / 3600) | 0, 2);
    writer.char(COLON);
    writer.digits(((second / 60) | 0) % 60, 2);
    writer.char(COLON);
    writer.digits(second % 60, 2);
    writer.char(POINT);
    writer.digits(milliseconds - seconds * 1000, 3);
    writer.digits(mix(key[0], nth, 0) % 1_000_000, 6);
  }
}
