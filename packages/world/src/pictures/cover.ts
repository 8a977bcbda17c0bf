// The pictures of a profile: its covers on phones and computers, the user's own or one that the service offers, and skins.
import { FIRST_DATE } from "../dates.ts";
import { chance, type Draws, fractionAt, label } from "../draws/draw.ts";
import type { JsonWriter } from "../json-text/json-writer.ts";
import { Text } from "../json-text/text.ts";
import { Word } from "../json-text/word.ts";
import { hostNumber } from "./host.ts";
import { PictureId } from "./picture-id.ts";

const [OFFERED, UPLOAD] = [label("offered cover"), label("cover upload")];
const HOST = "https://wx";
const JPG = new Word(".jpg");
/** How the addresses begin, with a `0` for the number of the host. */
const [SQUARE, WIDE, WHOLE] = [
  new Word(`${HOST}0.sinaimg.cn/crop.0.0.640.640.640/`),
  new Word(`${HOST}0.sinaimg.cn/crop.0.0.920.300/`),
  new Word(`${HOST}0.sinaimg.cn/large/`),
];
const ZERO = 0x30;
/** Seen on three of eight accounts. */
const OFFERED_COVER = new Word("https://wx1.sinaimg.cn/crop.0.0.640.640.640/549d0121tw1egm1kjly3jj20hs0hsq4f.jpg");

/** Whose pictures they are. */
interface Owner {
  readonly uid: number;
  readonly draws: Draws;
  /** Unix seconds. */
  readonly registeredAt: number;
}

/** The address of a user's `index`-th cover on phones. */
export function phoneCoverAt(owner: Owner, index: number): Text {
  if (index === 0 && chance(owner.draws, OFFERED, 0.4)) return OFFERED_COVER;
  return new Address(SQUARE, pictureOf(owner, index, 1242, 1242));
}

/** The address of the cover on computers. */
export const wideCoverOf = (owner: Owner): Text => new Address(WIDE, pictureOf(owner, 10, 1242, 405));

/** The addresses of the parts of a profile skin. */
export const skinPartOf = (owner: Owner, part: 0 | 1 | 2): Text =>
  new Address(WHOLE, pictureOf(owner, 20 + part, 1080, 1080));

function pictureOf(owner: Owner, index: number, width: number, height: number): PictureId {
  const { uid, draws, registeredAt } = owner;
  const age = fractionAt(draws, UPLOAD, index);
  const uploadedAt = registeredAt + Math.floor(age * (FIRST_DATE - 1 - registeredAt));
  return new PictureId({ uid, draws, index: 50 + index, channel: "ly1", uploadedAt, width, height });
}

class Address extends Text {
  readonly #start: Word;
  readonly #id: PictureId;

  constructor(start: Word, id: PictureId) {
    super();
    this.#start = start;
    this.#id = id;
  }

  override writeInside(writer: JsonWriter): void {
    const host = writer.end + HOST.length;
    this.#start.writeInside(writer);
    const id = writer.end;
    this.#id.writeInside(writer);
    writer.bytes[host] = ZERO + hostNumber(writer.bytes, id, writer.end);
    JPG.writeInside(writer);
  }
}
