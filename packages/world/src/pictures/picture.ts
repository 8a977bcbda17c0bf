// Picture addresses, as Weibo writes them.

import { AS_OF } from "../dates.ts";
import { type Draws, drawAt, label } from "../draws/draw.ts";
import { pick, type Some } from "../draws/pick.ts";
import { Concat } from "../json-text/concat.ts";
import type { JsonWriter } from "../json-text/json-writer.ts";
import { MemoText } from "../json-text/memo-text.ts";
import { Text } from "../json-text/text.ts";
import { Word, wordsOf } from "../json-text/word.ts";
import type { LazyFields } from "../user/lazy-user.ts";
import { writeTenOf62 } from "./letters.ts";
import { PictureId } from "./picture-id.ts";

const HOST = label("picture host");
const EXPIRY = label("picture expiry");
const WIDTH = label("picture width");
const SIGNATURE = label("picture signature");

const WIDTHS: Some<number> = [178, 180, 300, 440, 512, 640, 664, 720, 750, 828, 996, 1002, 1006, 1080, 1125, 1242];
const COVER_HOSTS = wordsOf([
  "https://wx1.sinaimg.cn/crop.0.0.640.640.640/",
  "https://wx2.sinaimg.cn/crop.0.0.640.640.640/",
  "https://wx3.sinaimg.cn/crop.0.0.640.640.640/",
  "https://wx4.sinaimg.cn/crop.0.0.640.640.640/",
]);
const JPG = new Word(".jpg");
const EXPIRES = new Word("?KID=imgbed,tva&Expires=");
const JPG_EXPIRES = new Word(".jpg?KID=imgbed,tva&Expires=");
const SIGNED = new Word("&ssig=");

type Avatar = LazyFields["avatar"];

/** What the addresses of one picture have in common: which it is, and until when they work. */
class Middle extends MemoText {
  readonly #parts: readonly Text[];
  readonly #draws: Draws;

  constructor(parts: readonly Text[], draws: Draws) {
    super();
    this.#parts = parts;
    this.#draws = draws;
  }

  override compose(writer: JsonWriter): void {
    for (const part of this.#parts) part.writeInside(writer);
    writer.integer(AS_OF + ((this.#draws.high >>> 0) % 86_400));
    SIGNED.writeInside(writer);
  }
}

/** A picture's address for a while: its size, the middle, and the signature of both. */
class Address extends Text {
  readonly #head: Word;
  readonly #middle: Middle;
  readonly #draws: Draws;
  readonly #index: number;

  constructor(head: Word, middle: Middle, draws: Draws, index: number) {
    super();
    this.#head = head;
    this.#middle = middle;
    this.#draws = draws;
    this.#index = index;
  }

  override writeInside(writer: JsonWriter): void {
    this.#head.writeInside(writer);
    this.#middle.writeInside(writer);
    writeTenOf62(writer, drawAt(this.#draws, SIGNATURE, this.#index), drawAt(this.#draws, EXPIRY, this.#index));
  }
}

/** How the three addresses of a picture of this width begin, by host. */
interface Size {
  readonly width: number;
  readonly heads: Some<readonly [small: Word, large: Word, full: Word]>;
}

const SIZES = everySize(WIDTHS);

function everySize([first, ...rest]: Some<number>): Some<Size> {
  return [sizeOf(first), ...rest.map(sizeOf)];
}

function sizeOf(width: number): Size {
  const headsAt = (host: number) => {
    const crop = `https://tvax${host}.sinaimg.cn/crop.0.0.${width}.${width}.`;
    return [new Word(`${crop}50/`), new Word(`${crop}180/`), new Word(`${crop}1024/`)] as const;
  };
  return { width, heads: [headsAt(1), headsAt(2), headsAt(3), headsAt(4)] };
}

/** A person's own picture, in three sizes. */
export function ownAvatar(uid: number, draws: Draws): Avatar {
  const { width, heads } = pick(draws, WIDTH, SIZES);
  const pictureId = new PictureId(uid, draws, 0, width);
  const [small, large, full] = heads[draws.low & 3] ?? heads[0];
  const middle = new Middle([pictureId, JPG_EXPIRES], draws);
  return {
    small: new Address(small, middle, draws, 0),
    large: new Address(large, middle, draws, 1),
    full: new Address(full, middle, draws, 2),
    pictureId,
  };
}

const DEFAULTS = {
  f: wordsOf(everyHost("female_50.gif")),
  m: wordsOf(everyHost("male_50.gif")),
  largeF: wordsOf(everyHost("female_180.gif")),
  largeM: wordsOf(everyHost("male_180.gif")),
};

function everyHost(file: string): Some<string> {
  const at = (host: number) => `https://tvax${host}.sinaimg.cn/default/images/default_avatar_${file}`;
  return [at(1), at(2), at(3), at(4)];
}

/** The picture of those who never chose one. The largest size of it is the middle one. */
export function defaultAvatar(draws: Draws, gender: "m" | "f"): Avatar {
  const [smalls, larges] = gender === "f" ? [DEFAULTS.f, DEFAULTS.largeF] : [DEFAULTS.m, DEFAULTS.largeM];
  const middle = new Middle([EXPIRES], draws);
  const large = new Address(larges[draws.low & 3] ?? larges[0], middle, draws, 1);
  return { small: new Address(smalls[draws.low & 3] ?? smalls[0], middle, draws, 0), large, full: large };
}

/** The picture at the top of the phone's profile page. */
export function coverOf(uid: number, draws: Draws, index: number): Text {
  const host = COVER_HOSTS[drawAt(draws, HOST, index) % 4] ?? COVER_HOSTS[0];
  return new Concat([host, new PictureId(uid, draws, 50 + index, 1242), JPG]);
}
