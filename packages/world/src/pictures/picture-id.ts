// The id of a picture: `005EA9ZAly8h…j30u00u0q2s`. It encodes its owner, the second of its upload and its size.
import { type Draws, drawAt, label } from "../draws/draw.ts";
import type { JsonWriter } from "../json-text/json-writer.ts";
import { MemoText } from "../json-text/memo-text.ts";
import { eightOf16, eightOf62, fiveOf36, sizeIn36, threeOf36 } from "./letters.ts";

const MOMENT = label("picture moment");
const TAIL = label("picture tail");
/** As little-endian numbers: `j2` with an owner in base 16, `j3` in base 62, and `j6`, behind which `02` follows. */
const [JPG2, JPG3, JPG6, LAST] = [0x326a, 0x336a, 0x366a, 0x3230];
/** What turns the letter `j` into `g`. */
const TO_GIF = 0x6a - 0x67;
const LENGTH = 32;
const FIFTH_POWER = 60_466_176;
const MICROSECONDS = 1_048_576;

/** 2^24 … 2^32 - 1: the uids whose hexadecimal form doesn't begin with "00", which marks base 62. */
const HEX_FROM = 16_777_216;
const HEX_UNTIL = 4_294_967_296;
/** 2015 and 2022, when owners were first written in base 62, and when the longer ids came. */
const BASE_62_FROM = 1_420_041_600;
const LONGER_FROM = 1_640_966_400;

/** Three letters and a `0` as one little-endian number. */
export type Channel = keyof typeof CHANNELS;
const CHANNELS = { ly8: 0x38796c, jw8: 0x38776a, jw1: 0x31776a, gw1: 0x317767, ly1: 0x31796c, gy1: 0x317967 } as const;

/** One picture of an account. */
export interface Picture {
  readonly uid: number;
  readonly draws: Draws;
  /** Which of the account's pictures it is. */
  readonly index: number;
  readonly channel: Channel;
  /** Unix seconds. */
  readonly uploadedAt: number;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** `g` for moving pictures, whose ids are never the longer ones; `j` unless given. */
  readonly letter?: "j" | "g";
}

/** Memoized, since an answer contains it several times. */
export class PictureId extends MemoText {
  readonly #picture: Picture;

  constructor(picture: Picture) {
    super();
    this.#picture = picture;
  }

  override compose(writer: JsonWriter): void {
    writer.reserve(LENGTH + 2);
    const { view, end } = writer;
    const { uid, draws, index, channel, uploadedAt, width, height, letter } = this.#picture;
    const tail = drawAt(draws, TAIL, index);
    const isHex = uid >= HEX_FROM && uid < HEX_UNTIL && uploadedAt < BASE_62_FROM;
    const isGif = letter === "g";
    const isLonger = !isHex && !isGif && uploadedAt >= LONGER_FROM && (tail & 3) > 0;
    if (isHex) eightOf16(view, end, uid);
    else eightOf62(view, end, uid);
    view.setInt32(end + 8, CHANNELS[channel], true);
    const moment = uploadedAt * MICROSECONDS + (drawAt(draws, MOMENT, index) % 1_000_000);
    const high = Math.floor(moment / FIFTH_POWER);
    fiveOf36(view, end + 11, high);
    fiveOf36(view, end + 16, moment - high * FIFTH_POWER);
    view.setUint16(end + 21, (isHex ? JPG2 : isLonger ? JPG6 : JPG3) - (isGif ? TO_GIF : 0), true);
    sizeIn36(view, end + 23, width);
    sizeIn36(view, end + 26, height);
    threeOf36(view, end + 29, tail >>> 2);
    if (isLonger) view.setUint16(end + LENGTH, LAST, true);
    writer.end = end + LENGTH + (isLonger ? 2 : 0);
  }
}
