// What a run must have met, `--need 302,quota,reset`: a test of an error's handling proves nothing if the error never came.
import { type Entry, effectWords } from "@weibo-kit/mock";
import { nearestTo } from "@weibo-kit/types/did-you-mean";
import { CommandMistake } from "../mistake/mistake.ts";
import { codeWords, rows, tables } from "../mock/known-faults.ts";
import { texts } from "../texts/texts.ts";

/** A list that could not be read to its end, of whichever number of pages. */
const CAP = "cap";
/** Disruptions and unstable lists are in the entry of a call. */
const effects = [...effectWords.filter((word) => word !== "slow"), CAP];

/** A code, or what happens to an answer: a disruption, an unstable list. */
export type Need =
  | { readonly word: string; readonly code: number }
  | { readonly word: string; readonly effect: string };

/** What the calls of a run have met. */
export class Met {
  readonly #effects = new Set<string>();
  readonly #codes = new Set<number>();
  readonly #upstreams = new Set<string>();
  #most = 0;

  add({ plan, code, upstream, nth }: Entry): void {
    this.#codes.add(code);
    this.#upstreams.add(upstream);
    this.#most = Math.max(this.#most, nth);
    const list = typeof plan?.list === "object" ? CAP : plan?.list;
    for (const effect of [plan?.disruption, list]) if (effect !== undefined) this.#effects.add(effect);
  }

  has(need: Need): boolean {
    return "code" in need ? this.#codes.has(need.code) : this.#effects.has(need.effect);
  }

  /** The effects of a schedule that no token made enough calls for: `5:reset`. */
  unreached(schedule: string): readonly string[] {
    return schedule.split(";").filter((part) => Number(/^\s*(\d+):/.exec(part)?.[1] ?? 0) > this.#most);
  }

  /** Of each service that was called, the named codes that were not met: `302`. */
  missing(): readonly (readonly [service: string, codes: readonly number[]])[] {
    return tables
      .filter(({ upstream }) => this.#upstreams.has(upstream))
      .map(({ service, rows }) => [
        service,
        rows.filter(({ code, name }) => name !== undefined && !this.#codes.has(code)).map(({ code }) => code),
      ]);
  }
}

/** @throws {CommandMistake} for a word that is no code of either service, no disruption and no kind of unstable list */
export function collectNeeds(text: string, before: readonly Need[] = []): readonly Need[] {
  return [...before, ...text.split(",").map((word) => needOf(word.trim(), text))];
}

function needOf(word: string, text: string): Need {
  if (word === "") throw new CommandMistake(texts.mistakes.emptyNeed(text));
  const row = rows.find(({ code, name }) => word === String(code) || word === name);
  if (row !== undefined) return { word, code: row.code };
  if (effects.includes(word)) return { word, effect: word };
  throw new CommandMistake(texts.mistakes.unknownNeed(text, word, nearestTo(word, [...codeWords, ...effects])));
}
