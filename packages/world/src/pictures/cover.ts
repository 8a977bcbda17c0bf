// The picture at the top of a profile on the phone: the user's own, or one that the service offers.
import { FIRST_DATE } from "../dates.ts";
import { chance, type Draws, fractionAt, label } from "../draws/draw.ts";
import type { JsonWriter } from "../json-text/json-writer.ts";
import { Text } from "../json-text/text.ts";
import { Word } from "../json-text/word.ts";
import { hostNumber } from "./host.ts";
import { PictureId } from "./picture-id.ts";

const [OFFERED, UPLOAD] = [label("offered cover"), label("cover upload")];
const [HOST, CROP, JPG] = [new Word("https://wx"), new Word(".sinaimg.cn/crop.0.0.640.640.640/"), new Word(".jpg")];
const ZERO = 0x30;
/** Seen on three of eight accounts. */
const OFFERED_COVER = new Word("https://wx1.sinaimg.cn/crop.0.0.640.640.640/549d0121tw1egm1kjly3jj20hs0hsq4f.jpg");

/** The address of a user's `index`-th cover. */
export function coverOf(uid: number, draws: Draws, registeredAt: number, index: number): Text {
  if (index === 0 && chance(draws, OFFERED, 0.4)) return OFFERED_COVER;
  const age = fractionAt(draws, UPLOAD, index);
  const uploadedAt = registeredAt + Math.floor(age * (FIRST_DATE - 1 - registeredAt));
  const size = { width: 1242, height: 1242 };
  return new Cover(new PictureId({ uid, draws, index: 50 + index, channel: "ly1", uploadedAt, ...size }));
}

class Cover extends Text {
  readonly #id: PictureId;

  constructor(id: PictureId) {
    super();
    this.#id = id;
  }

  override writeInside(writer: JsonWriter): void {
    HOST.writeInside(writer);
    const host = writer.end;
    writer.char(ZERO);
    CROP.writeInside(writer);
    const id = writer.end;
    this.#id.writeInside(writer);
    writer.bytes[host] = ZERO + hostNumber(writer.bytes, id, writer.end);
    JPG.writeInside(writer);
  }
}
