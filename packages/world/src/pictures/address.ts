// The address of a picture: signed, and valid for a limited time.
import { AS_OF } from "../dates.ts";
import { type Draws, drawAt, label } from "../draws/draw.ts";
import type { JsonWriter } from "../json-text/json-writer.ts";
import { MemoText } from "../json-text/memo-text.ts";
import { Text } from "../json-text/text.ts";
import { Word } from "../json-text/word.ts";
import { writeTenOf62 } from "./letters.ts";

const SIGNATURE = label("picture signature");
/** The second half of the signature, too. */
const EXPIRY = label("picture expiry");
const SIGNED = new Word("&ssig=");
const DAY = 86_400;

/** What the addresses of all sizes of one picture share: which picture it is, and when the addresses expire. */
export class SharedPart extends MemoText {
  readonly #parts: readonly Text[];
  readonly #draws: Draws;

  constructor(parts: readonly Text[], draws: Draws) {
    super();
    this.#parts = parts;
    this.#draws = draws;
  }

  override compose(writer: JsonWriter): void {
    for (const part of this.#parts) part.writeInside(writer);
    writer.integer(AS_OF + ((this.#draws.high >>> 0) % DAY));
    SIGNED.writeInside(writer);
  }
}

/** The address of one size of a picture: host and crop, the shared part, and a signature of its own. */
export class Address extends Text {
  readonly #head: Word;
  readonly #shared: SharedPart;
  readonly #draws: Draws;
  readonly #index: number;

  constructor(head: Word, shared: SharedPart, draws: Draws, index: number) {
    super();
    this.#head = head;
    this.#shared = shared;
    this.#draws = draws;
    this.#index = index;
  }

  override writeInside(writer: JsonWriter): void {
    this.#head.writeInside(writer);
    this.#shared.writeInside(writer);
    writeTenOf62(writer, drawAt(this.#draws, SIGNATURE, this.#index), drawAt(this.#draws, EXPIRY, this.#index));
  }
}
