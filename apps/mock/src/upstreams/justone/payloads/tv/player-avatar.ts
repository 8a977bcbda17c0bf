// The avatar of an author as the player of videos has it: without a scheme, not cropped, signed for three hours.
import { type LazyUser, pictureHost, writeExpiry, writeSignature } from "@weibo-kit/world";
import { type JsonWriter, Text } from "@weibo-kit/world/json-text";

/** Pictures of this channel lie on the newer hosts. */
const NEW_CHANNEL = "ly8";
const DEFAULTS = { f: "default_avatar_female_180.gif", m: "default_avatar_male_180.gif" } as const;

/** `//tvax3.sinaimg.cn/small/….jpg?KID=imgbed,tva&Expires=…` */
export class PlayerAvatar extends Text {
  readonly #start: string;
  readonly #date: number;

  /** @param date the world's, in Unix seconds */
  constructor({ avatar, gender }: Pick<LazyUser, "avatar" | "gender">, date: number) {
    super();
    const id = avatar.pictureId === undefined ? "" : String(avatar.pictureId);
    const address = id === "" ? `//tvax1.sinaimg.cn/default/images/${DEFAULTS[gender]}` : smallOf(id);
    this.#start = `${address}?KID=imgbed,tva&Expires=`;
    this.#date = date;
  }

  override writeInside(writer: JsonWriter): void {
    writer.letters(this.#start);
    writeExpiry(writer, this.#date);
    writeSignature(writer);
  }
}

const smallOf = (id: string): string =>
  `//${id.slice(8, 11) === NEW_CHANNEL ? "tvax" : "tva"}${pictureHost(id)}.sinaimg.cn/small/${id}.jpg`;
