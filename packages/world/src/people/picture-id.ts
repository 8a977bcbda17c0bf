// The id of a picture, which several texts of one person name: the first eight characters are its owner's uid, six later ones its size.
import { type Dice, drawAt, thing } from "../draw.ts";
import { Composed } from "../ink/composed.ts";
import type { Ink } from "../ink/ink.ts";
import { wordsOf } from "../ink/word.ts";
import { sixOf36, writeBase16, writeBase62, writeSizeIn36 } from "./letters.ts";

const BODY = thing("picture body");
const TAIL = thing("picture tail");
const VARIANTS = wordsOf(["ly8h", "ly1h", "gy1h", "jw8h"]);

/** 2^24 … 2^32 - 1: uids that the hexadecimal form can hold without looking like the other one. */
const HEX_FROM = 16_777_216;
const HEX_UNTIL = 4_294_967_296;

export class PictureId extends Composed {
  readonly #uid: number;
  readonly #first: number;
  readonly #second: number;
  readonly #width: number;

  /** The `index`-th picture of a person; it is as high as it is wide. */
  constructor(uid: number, dice: Dice, index: number, width: number) {
    super();
    this.#uid = uid;
    this.#first = drawAt(dice, BODY, index);
    this.#second = drawAt(dice, TAIL, index);
    this.#width = width;
  }

  override compose(ink: Ink): void {
    const uid = this.#uid;
    const isOld = uid >= HEX_FROM && uid < HEX_UNTIL && this.#second % 3 === 0;
    if (isOld) writeBase16(ink, uid);
    else writeBase62(ink, uid);
    (VARIANTS[this.#first % VARIANTS.length] ?? VARIANTS[0]).say(ink);
    for (const pair of sixOf36(this.#first)) ink.pair(pair);
    const [before, middle, after] = sixOf36(this.#second);
    ink.pair(before);
    ink.code(middle & 0xff);
    ink.letters("j3");
    writeSizeIn36(ink, this.#width);
    writeSizeIn36(ink, this.#width);
    ink.code(middle >> 8);
    ink.pair(after);
    ink.letters("02");
  }
}
