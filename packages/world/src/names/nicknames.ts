// Nicknames: one for every person, and from every nickname back to its person, without an index.

import { scramble } from "../draws/draw.ts";
import { remainder } from "../draws/remainder.ts";
import { IntegerText } from "../json-text/integer-text.ts";
import type { JsonWriter } from "../json-text/json-writer.ts";
import { MemoText } from "../json-text/memo-text.ts";
import type { Text } from "../json-text/text.ts";
import { Word } from "../json-text/word.ts";
import type { Kind, Seats } from "../kinds/seats.ts";
import type { Lexicon } from "../lexicon.ts";
import type { NameHints } from "./hints.ts";
import type { Said } from "./style.ts";
import { type Share, type Styles, stylesOf } from "./styles.ts";

export interface Name extends NameHints {
  readonly text: Text;
  readonly kind: Kind;
  readonly band: number;
  /** What the nickname is made of; the facts of the account follow from them. */
  readonly words: readonly Word[];
}

/** Whom a text could name: by standing, or by uid for those who never chose a nickname. */
type Named = { readonly standing: number } | { readonly uid: number };

export interface Nicknames {
  nameOf(standing: number, uid: number): Name;
  /** The only person who can have this nickname; whether they do, `nameOf` knows. */
  read(text: string): Named | undefined;
}

const USER = new Word("用户");
const PHONE_USER = new Word("手机用户");
const NAMELESS = /^(?:手机)?用户([1-9][0-9]{0,15})$/;

export function createNicknames(seed: number, seats: Seats, lexicon: Lexicon): Nicknames {
  const styles = stylesOf(scramble(seed ^ 0x6e69636b), lexicon);
  return {
    nameOf(standing, uid) {
      const { kind, number, band } = seats.seatOf(standing);
      if (kind === "nameless") return nameless(band, number % 5 === 0 ? PHONE_USER : USER, uid);
      const { words, sex, home, round } = say(styles[kind], number);
      return { kind, band, words, sex, home, text: new Nickname(words, round) };
    },
    read(text) {
      const [, uid] = NAMELESS.exec(text) ?? [];
      if (uid !== undefined) return { uid: Number(uid) };
      const found = readAny(styles, text);
      const standing = found && seats.standingOf(found.kind, found.number);
      return standing === undefined ? undefined : { standing };
    },
  };
}

/** Every answer names a person twice at least. */
class Nickname extends MemoText {
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

  /** As a string it needs no detour through bytes. */
  override toString(): string {
    let text = "";
    for (const word of this.#words) text += word.text;
    return this.#round > 0 ? text + this.#round : text;
  }
}

function nameless(band: number, user: Word, uid: number): Name {
  return { kind: "nameless", band, words: [user], sex: undefined, home: undefined, text: new IntegerText(uid, user) };
}

function say(shares: readonly Share[], number: number): Said {
  const total = totalOf(shares);
  let left = number;
  let residue = -1;
  for (const { style, share } of shares) {
    if (share === 0) {
      if (left < style.capacity) return style.say(left);
      left -= style.capacity;
      continue;
    }
    if (residue < 0) residue = remainder(left, total);
    if (residue < share) return style.say(Math.floor(left / total) * share + residue);
    residue -= share;
  }
  return { words: [], sex: undefined, home: undefined, round: 0 };
}

function totalOf(shares: readonly Share[]): number {
  let total = 0;
  for (const { share } of shares) total += share;
  return total;
}

function readAny(styles: Styles, text: string): { readonly kind: keyof Styles; readonly number: number } | undefined {
  for (const kind of KINDS) {
    const number = read(styles[kind], text);
    if (number !== undefined) return { kind, number };
  }
  return undefined;
}

function read(shares: readonly Share[], text: string): number | undefined {
  const total = totalOf(shares);
  let before = 0;
  let from = 0;
  for (const { style, share } of shares) {
    const inStyle = style.read(text);
    if (share === 0) {
      if (inStyle !== undefined) return inStyle < style.capacity ? before + inStyle : undefined;
      before += style.capacity;
      continue;
    }
    if (inStyle !== undefined) return before + Math.floor(inStyle / share) * total + from + (inStyle % share);
    from += share;
  }
  return undefined;
}

const KINDS = [
  "ordinary",
  "person",
  "media",
  "government",
  "enterprise",
  "campus",
  "website",
  "app",
  "organisation",
] as const;
