// 32 lower-case hex digits, another for each answer, and the same for the same place among a tenant's calls.
import { type JsonWriter, Text } from "@weibo-kit/world/json-text";
import { mix } from "../../chance/mix.ts";
import type { AnswerId } from "../../exchange/reply.ts";

/** The two digits of each byte, as they lie in memory. */
const PAIRS = Uint16Array.from({ length: 256 }, (_, byte) => {
  const [first = "", second = ""] = byte.toString(16).padStart(2, "0");
  return first.charCodeAt(0) | (second.charCodeAt(0) << 8);
});
const LENGTH = 32;

export class RequestId extends Text {
  readonly #stamp: AnswerId;

  constructor(stamp: AnswerId) {
    super();
    this.#stamp = stamp;
  }

  override writeInside(writer: JsonWriter): void {
    writer.reserve(LENGTH);
    const { view, end } = writer;
    const { key, nth } = this.#stamp;
    for (let part = 0; part < 4; part += 1) {
      const bits = mix(key[part] ?? 0, nth, part + 1);
      for (let byte = 0; byte < 4; byte += 1)
        view.setUint16(end + part * 8 + byte * 2, PAIRS[(bits >>> (24 - byte * 8)) & 0xff] ?? 0, true);
    }
    writer.end = end + LENGTH;
  }
}
