// The address of a picture of one's own: host and crop, the picture's id, an expiry and a signature.
import type { JsonWriter } from "../json-text/json-writer.ts";
import { MemoText } from "../json-text/memo-text.ts";
import { Text } from "../json-text/text.ts";
import type { Word } from "../json-text/word.ts";
import { hostNumber } from "./host.ts";
import { writeExpiry, writeSignature } from "./signature.ts";

const [ONE, DOT] = [0x31, 0x2e];

/** `https://tvax1.sinaimg.cn/crop.0.0.180.180.`: how the addresses of all sizes of one picture begin. */
export class CroppedStart extends MemoText {
  /** Where the host's number is missing; it follows from the picture's id, which is written behind this. */
  missing = -1;
  readonly #host: Word;
  readonly #domain: Word;
  readonly #top: number;
  readonly #width: number;

  /**
   * @param host the letters in front of its number
   * @param top how many pixels are cut off above a square as wide as the picture
   */
  constructor(host: Word, domain: Word, top: number, width: number) {
    super();
    this.#host = host;
    this.#domain = domain;
    this.#top = top;
    this.#width = width;
  }

  override compose(writer: JsonWriter): void {
    this.#host.writeInside(writer);
    this.missing = writer.end;
    writer.char(ONE);
    this.#domain.writeInside(writer);
    writer.integer(this.#top);
    writer.char(DOT);
    writer.integer(this.#width);
    writer.char(DOT);
    writer.integer(this.#width);
    writer.char(DOT);
  }
}

/** What the addresses of all sizes of one picture share behind its id: when they expire. */
export class SharedPart extends MemoText {
  readonly #ending: Word;
  readonly #date: number;

  /**
   * @param ending what is between the id and the expiry
   * @param date the world's, in Unix seconds
   */
  constructor(ending: Word, date: number) {
    super();
    this.#ending = ending;
    this.#date = date;
  }

  override compose(writer: JsonWriter): void {
    this.#ending.writeInside(writer);
    writeExpiry(writer, this.#date);
  }
}

/** The address of one size of a user's own picture. */
export class OwnAddress extends Text {
  readonly #start: CroppedStart;
  readonly #size: Word;
  readonly #id: Text;
  readonly #shared: SharedPart;

  constructor(start: CroppedStart, size: Word, id: Text, shared: SharedPart) {
    super();
    this.#start = start;
    this.#size = size;
    this.#id = id;
    this.#shared = shared;
  }

  override writeInside(writer: JsonWriter): void {
    this.#start.writeInside(writer);
    this.#size.writeInside(writer);
    const id = writer.end;
    this.#id.writeInside(writer);
    const { missing } = this.#start;
    if (missing >= 0) writer.bytes[missing] = ONE - 1 + hostNumber(writer.bytes, id, writer.end);
    this.#start.missing = -1;
    this.#shared.writeInside(writer);
    writeSignature(writer);
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
