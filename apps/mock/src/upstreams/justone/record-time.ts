// `2026-07-28T14:00:25.953457453`: Beijing time with nine digits and no offset, as every live answer had it.
import type { Stamp } from "../../exchange.ts";
import { beijingTime } from "../../formats.ts";
import { mix } from "../../mix.ts";
import type { Ink } from "../../stencil/ink.ts";
import type { Print } from "../../stencil/sheet.ts";

/** Written down once for all answers of a millisecond. */
const latest = { at: Number.NaN, text: "" };

/** The clock gives milliseconds; the six digits past them are drawn from the stamp. */
export class RecordTime implements Print<string> {
  readonly #stamp: Stamp;

  constructor(stamp: Stamp) {
    this.#stamp = stamp;
  }

  toJSON(): string {
    return beijingTime(this.#stamp.at) + String(this.#drawn).padStart(6, "0");
  }

  writeTo(ink: Ink): void {
    const { at } = this.#stamp;
    if (at !== latest.at) {
      latest.text = beijingTime(at);
      latest.at = at;
    }
    const drawn = this.#drawn;
    ink.sign('"');
    ink.letters(latest.text);
    ink.twoDigits((drawn / 10_000) | 0);
    ink.twoDigits(((drawn / 100) | 0) % 100);
    ink.twoDigits(drawn % 100);
    ink.sign('"');
  }

  get #drawn(): number {
    return (mix(this.#stamp.seed, this.#stamp.count, 0) >>> 0) % 1_000_000;
  }
}
