// A time as Weibo writes it, put together as bytes: `Tue Nov 04 11:52:49 +0800 2014`.
import { weiboTime, weiboTimeParts } from "../../../formats.ts";
import type { Ink } from "../../../stencil/ink.ts";
import type { Print } from "../../../stencil/sheet.ts";

export class Moment implements Print<string> {
  readonly #seconds: number;

  constructor(seconds: number) {
    this.#seconds = seconds;
  }

  toJSON(): string {
    return weiboTime(this.#seconds);
  }

  writeTo(ink: Ink): void {
    const [before, second, after] = weiboTimeParts(this.#seconds);
    ink.sign('"');
    ink.letters(before);
    ink.twoDigits(Math.floor(second / 3600));
    ink.sign(":");
    ink.twoDigits(Math.floor(second / 60) % 60);
    ink.sign(":");
    ink.twoDigits(second % 60);
    ink.letters(after);
    ink.sign('"');
  }
}
