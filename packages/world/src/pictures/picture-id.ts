// The id of a picture: `005EA9ZAly8h…`. Its first eight characters encode the owner's uid, six later ones the size.
import { type Draws, drawAt, label } from "../draws/draw.ts";
import type { JsonWriter } from "../json-text/json-writer.ts";
import { MemoText } from "../json-text/memo-text.ts";
import { eightOf16, eightOf62, sixOf36, sizeIn36 } from "./letters.ts";

const BODY = label("picture body");
const TAIL = label("picture tail");
/** `ly8h`, `ly1h`, `gy1h`, `jw8h`, as little-endian numbers. */
const VARIANTS = Int32Array.of(0x6838796c, 0x6831796c, 0x68317967, 0x6838776a);
/** `j3` and `02`. */
const [BEFORE_SIZE, LAST] = [0x336a, 0x3230];
const LENGTH = 34;

/** 2^24 … 2^32 - 1: the uids whose hexadecimal form doesn't begin with "00", which marks base 62. */
const HEX_FROM = 16_777_216;
const HEX_UNTIL = 4_294_967_296;

/** Memoized, since an answer contains it several times. */
export class PictureId extends MemoText {
  readonly #uid: number;
  readonly #first: number;
  readonly #second: number;
  readonly #width: number;

  /** The id of a user's `index`-th picture, which is as high as it is wide. */
  constructor(uid: number, draws: Draws, index: number, width: number) {
    super();
    this.#uid = uid;
    this.#first = drawAt(draws, BODY, index) | 0;
    this.#second = drawAt(draws, TAIL, index) | 0;
    this.#width = width;
  }

  override compose(writer: JsonWriter): void {
    writer.reserve(LENGTH);
    const { view, end } = writer;
    const uid = this.#uid;
    const first = this.#first >>> 0;
    const second = this.#second >>> 0;
    const isOld = uid >= HEX_FROM && uid < HEX_UNTIL && second % 3 === 0;
    if (isOld) eightOf16(view, end, uid);
    else eightOf62(view, end, uid);
    view.setInt32(end + 8, VARIANTS[first & 3] ?? 0, true);
    sixOf36(view, end + 12, first);
    // The second six letters enclose the size: three in front of it, three behind.
    sixOf36(view, end + 18, second);
    view.setUint8(end + 29, view.getUint8(end + 21));
    view.setUint16(end + 30, view.getUint16(end + 22, true), true);
    view.setUint16(end + 21, BEFORE_SIZE, true);
    sizeIn36(view, end + 23, this.#width);
    sizeIn36(view, end + 26, this.#width);
    view.setUint16(end + 32, LAST, true);
    writer.end = end + LENGTH;
  }
}
