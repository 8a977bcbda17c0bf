// The address of a picture of one's own: host and crop, the picture's id, an expiry and a signature.
import type { JsonWriter } from "../json-text/json-writer.ts";
import { Text } from "../json-text/text.ts";
import type { Word } from "../json-text/word.ts";
import { hostNumber } from "./host.ts";
import { writeExpiry, writeSignature } from "./signature.ts";

const [ZERO, DOT] = [0x30, 0x2e];
/** From the number of the host to the end of the constant start. */
export const AFTER_HOST = "0.sinaimg.cn/crop.0.";
const BEHIND_HOST = AFTER_HOST.length;

/**
 * A user's own picture. The addresses of its sizes are equal in front of the size and behind it, so the first one that is
 * written is composed, and the others copy both parts.
 */
export class OwnPicture {
  readonly #start: Word;
  readonly #top: number;
  readonly #width: number;
  readonly #id: Text;
  readonly #ending: Word;
  readonly #date: number;
  #generation: object | undefined;
  #from = 0;
  #size = 0;
  #rest = 0;
  #end = 0;

  /**
   * @param start how the address begins, with a `0` for the number of the host
   * @param crop how many pixels are cut off above a square as wide as the picture, and that width
   * @param ending what is between the id and the expiry
   * @param date the world's, in Unix seconds
   */
  constructor(
    start: Word,
    crop: { readonly top: number; readonly width: number },
    id: Text,
    ending: Word,
    date: number,
  ) {
    this.#start = start;
    this.#top = crop.top;
    this.#width = crop.width;
    this.#id = id;
    this.#ending = ending;
    this.#date = date;
  }

  /** Writes the address of one size. */
  writeAddress(writer: JsonWriter, size: Word): void {
    if (this.#generation === writer.generation) {
      writer.copyFrom(writer, this.#from, this.#size);
      size.writeInside(writer);
      writer.copyFrom(writer, this.#rest, this.#end);
    } else {
      this.#compose(writer, size);
    }
    writeSignature(writer);
  }

  #compose(writer: JsonWriter, size: Word): void {
    this.#from = writer.end;
    this.#start.writeInside(writer);
    const host = writer.end - BEHIND_HOST;
    writer.integer(this.#top);
    writer.char(DOT);
    const width = writer.end;
    writer.integer(this.#width);
    writer.char(DOT);
    writer.copyFrom(writer, width, writer.end);
    this.#size = writer.end;
    size.writeInside(writer);
    this.#rest = writer.end;
    this.#id.writeInside(writer);
    writer.bytes[host] = ZERO + hostNumber(writer.bytes, this.#rest, writer.end);
    this.#ending.writeInside(writer);
    writeExpiry(writer, this.#date);
    this.#end = writer.end;
    this.#generation = writer.generation;
  }
}

/** The address of one size of a user's own picture. */
export class OwnAddress extends Text {
  readonly #picture: OwnPicture;
  readonly #size: Word;

  constructor(picture: OwnPicture, size: Word) {
    super();
    this.#picture = picture;
    this.#size = size;
  }

  override writeInside(writer: JsonWriter): void {
    this.#picture.writeAddress(writer, this.#size);
  }
}

/** The address of one size of the service's default picture. */
export class DefaultAddress extends Text {
  readonly #head: Word;
  readonly #date: number;

  constructor(head: Word, date: number) {
    super();
    this.#head = head;
    this.#date = date;
  }

  override writeInside(writer: JsonWriter): void {
    this.#head.writeInside(writer);
    writeExpiry(writer, this.#date);
    writeSignature(writer);
  }
}
