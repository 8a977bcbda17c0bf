// The effects of a run in one string that replays them: `seed=7;3:301;5:reset`.
import type { Entry } from "../../exchange/entry.ts";
import { MockMistake, type MockPhrase, say } from "../../mistake.ts";
import { groupBy } from "../../units/group-by.ts";
import { formatEffect, parseEffect } from "./effect.ts";
import type { Rule, Scenario } from "./rule.ts";

/** A schedule as settings of a mock. */
export interface Schedule {
  readonly seed?: number;
  readonly scenario: Scenario;
}

/** @throws {MockMistake} that names the part with the error */
export function readSchedule(text: string): Schedule {
  const parts = text.split(";").flatMap((part) => part.trim() || []);
  const seed = parts.find((part) => part.startsWith("seed="))?.slice("seed=".length);
  if (seed !== undefined && !/^\d{1,10}$/.test(seed))
    throw mistake(text, say('seed "{0}" is not a whole number', seed));
  const rules = parts.filter((part) => !part.startsWith("seed=")).map((part) => ruleIn(part, text));
  return { ...(seed === undefined ? {} : { seed: Number(seed) }), scenario: { about: text, rules } };
}

function ruleIn(part: string, text: string): Rule {
  const [, nth = "", word = ""] = /^([1-9]\d{0,8}):(.+)$/.exec(part) ?? [];
  if (word === "") throw mistake(text, say('"{0}" is not a call number and an effect', part));
  return { name: `replay ${part}`, when: { nth: Number(nth) }, then: parseEffect(word) };
}

const mistake = (text: string, cause: MockPhrase) =>
  new MockMistake(say('read schedule "{0}"', text), cause, say("Try {0}.", "seed=7;3:301;5:reset"));

/** What the calls of one token met. */
export interface TokenSchedule {
  /** A pseudonym. */
  readonly token: string;
  /** How many of its calls had an effect. */
  readonly effects: number;
  /** For the setting `replay`. */
  readonly schedule: string;
}

/** The schedule of each token whose calls had effects. */
export function schedulesOf(seed: number, entries: readonly Entry[]): readonly TokenSchedule[] {
  const affected = entries.filter(({ plan }) => plan && formatEffect(plan));
  return [...groupBy(affected, ({ token }) => token)].map(([token, calls]) => ({
    token,
    effects: calls.length,
    schedule: scheduleOf(seed, calls),
  }));
}

/** The schedule of one token's entries. */
export function scheduleOf(seed: number, entries: readonly Entry[]): string {
  const met = entries.flatMap(({ nth, plan }) => {
    const effect = plan === undefined ? undefined : formatEffect(plan);
    return effect === undefined ? [] : [`${nth}:${effect}`];
  });
  return [`seed=${seed}`, ...met].join(";");
}
