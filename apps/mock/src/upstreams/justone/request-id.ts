// 32 lower-case hex digits, another for each answer and the same for the same place in a run.
import type { Stamp } from "../../exchange.ts";
import { mix } from "../../mix.ts";
import type { Ink } from "../../stencil/ink.ts";
import type { Print } from "../../stencil/sheet.ts";

const PARTS = [1, 2, 3, 4];
/** Two digits a byte. */
const BYTES = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));

export class RequestId implements Print<string> {
  readonly #stamp: Stamp;

  constructor(stamp: Stamp) {
    this.#stamp = stamp;
  }

  toJSON(): string {
    return PARTS.map((part) => this.#bits(part).toString(16).padStart(8, "0")).join("");
  }

  writeTo(ink: Ink): void {
    ink.sign('"');
    for (const part of PARTS) {
      const bits = this.#bits(part);
      for (let shift = 24; shift >= 0; shift -= 8) ink.letters(BYTES[(bits >>> shift) & 0xff] ?? "");
    }
    ink.sign('"');
  }

  #bits(part: number): number {
    return mix(this.#stamp.seed, this.#stamp.count, part);
  }
}
