// The profession of a verified person, which the reason, the bio and the words of posts are drawn from.
import { draw, label } from "../draws/draw.ts";
import { type Word, wordsOf } from "../json-text/word.ts";
import { once } from "../once.ts";
import { fields, professions } from "../words/professions.ts";
import type { SeedTraits } from "./seed-traits.ts";

export interface Profession {
  /** A key of `careers`. */
  readonly career: string;
  /** What the person is about. */
  readonly fields: readonly Word[];
  /** Templates. */
  readonly reasons: readonly string[];
}

const PROFESSION = label("profession");

const byTitle = once(() => {
  const all = wordsOf(fields);
  const word = (text: string) => all.find((field) => field.text === text) ?? wordsOf([text])[0];
  return new Map(professions.map((line) => rowOf(line, all, word)));
});
const rows = once(() => [...byTitle().values()]);

function rowOf(line: string, all: readonly Word[], word: (text: string) => Word): readonly [string, Profession] {
  const [title = "", career = "", about = "", reasons = ""] = line.split(" ");
  const own = about === "all" ? all : about.split(",").map(word);
  return [title, { career, fields: own, reasons: reasons.split("|") }];
}

/** The one whose title is in the nickname, else a drawn one; undefined for accounts that aren't a verified person's. */
export function professionOf({ kind, words, draws }: SeedTraits): Profession | undefined {
  if (kind !== "person") return undefined;
  for (const { text } of words) {
    const titled = byTitle().get(text);
    if (titled) return titled;
  }
  return rows()[draw(draws, PROFESSION) % rows().length];
}
