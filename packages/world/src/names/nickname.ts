// A nickname and what it is made of.
import { IntegerText } from "../json-text/integer-text.ts";
import type { JsonWriter } from "../json-text/json-writer.ts";
import { MemoText } from "../json-text/memo-text.ts";
import type { Text } from "../json-text/text.ts";
import { Word } from "../json-text/word.ts";
import type { Kind } from "../kinds/kind.ts";
import type { NameHints } from "./hints.ts";

export interface Name extends NameHints {
  readonly text: Text;
  readonly kind: Kind;
  readonly band: number;
  /** What the nickname is made of; other fields of the account follow from them. */
  readonly words: readonly Word[];
}

const USER = new Word("用户");
const PHONE_USER = new Word("手机用户");
const NAMELESS = /^(?:手机)?用户([1-9][0-9]{0,15})$/;

/** Weibo's own name for an account that never chose one: 用户 and the uid. */
export function namelessName(band: number, number: number, uid: number): Name {
  const user = number % 5 === 0 ? PHONE_USER : USER;
  return { kind: "nameless", band, words: [user], sex: undefined, home: undefined, text: new IntegerText(uid, user) };
}

/** The uid in the name of an account that never chose one; undefined for other names. */
export function uidInName(text: string): number | undefined {
  const [, uid] = NAMELESS.exec(text) ?? [];
  return uid === undefined ? undefined : Number(uid);
}

/** Memoized, since every answer contains a user's nickname twice at least. */
export class Nickname extends MemoText {
  readonly #words: readonly Word[];
  readonly #round: number;

  constructor(words: readonly Word[], round: number) {
    super();
    this.#words = words;
    this.#round = round;
  }

  override compose(writer: JsonWriter): void {
    for (const word of this.#words) word.writeInside(writer);
    if (this.#round > 0) writer.integer(this.#round);
  }

  /** Joins strings, which is cheaper than the way through bytes. */
  override toString(): string {
    let text = "";
    for (const word of this.#words) text += word.text;
    return this.#round > 0 ? text + this.#round : text;
  }
}
