// An effect as one word, for headers, tokens, options and schedules: `302`, `quota`, `reset`, `moving`, `301+250ms`.
import { isObject } from "@weibo-kit/types/options";
import type { ListCap, Plan } from "../../exchange/plan.ts";
import type { EffectSentence } from "../../mistake/sentences.ts";
import { MockMistake, type MockPhrase, say, suggested } from "../../mistake.ts";
import { wait } from "../schema/checks.ts";
import type { Then } from "./rule.ts";
import { disruptions, isDisruption, isMutatedField, isQuirk, quirks } from "./vocabulary.ts";

/** In milliseconds. */
const SLOW = 3_000;
/** A number in decimal digits, as part of an expression. */
export const NUMBER = String.raw`(\d+(?:\.\d+)?(?:e-\d+)?)`;
const SHARE = new RegExp(`^mutate=${NUMBER}$`);
const FIELD = /^mutate=(.*)$/;
/** Words whose name is right and whose number is none. */
const WRONG_TIMES: readonly (readonly [RegExp, EffectSentence, string])[] = [
  [/^cap=(.*)$/, '"{0}" is not a number of pages', "cap=100"],
  [/^retry=(.*)$/, '"{0}" is not a number of seconds', "302+retry=5"],
  [/^(.*[^A-Za-z0-9].*|)ms$/, '"{0}" is not a number of milliseconds', "302+250ms"],
  [/^(.*)ms\/byte$/, '"{0}" is not a number of milliseconds', "302+1ms/byte"],
];
const CAP = /^cap=([1-9]\d{0,8})(?::(empty|missing))?$/;
/** Words with a time. */
const TIMES: readonly (readonly [RegExp, (time: number) => Then])[] = [
  [new RegExp(`^${NUMBER}ms$`), (delay) => ({ delay })],
  [new RegExp(`^${NUMBER}ms/byte$`), (perByte) => ({ delay: { perByte } })],
  [new RegExp(`^retry=${NUMBER}$`), (retryAfter) => ({ retryAfter })],
];
const NAME = /^[A-Za-z0-9]+$/;
/** In a query a plus is a space, so `token=mock-302+250ms` arrives as `mock-302 250ms`. */
const BETWEEN = /\s*\+\s*|\s+/;

/** Makes the mistake of a text that can't be read: a trigger may add what else to do. */
export type Complain = (act: MockPhrase, cause: MockPhrase, remedy: MockPhrase) => MockMistake;

export const complain: Complain = (act, cause, remedy) => new MockMistake(act, cause, remedy);

/**
 * Several words are one effect: `301+250ms+retry=2`. A word that is none of the others is a fault, by code or name.
 *
 * @throws {MockMistake} that lists the known words, or names two words that exclude each other
 */
export function parseEffect(text: string, mistake: Complain = complain): Then {
  const then: Then = {};
  for (const word of text.trim().split(BETWEEN)) {
    const one = parseWord(text, word, mistake);
    const [part = ""] = Object.keys(one);
    if (Object.hasOwn(then, part)) {
      throw mistake(say('read effect "{0}"', text), say("it has two values for {0}", part), say("Keep one of them."));
    }
    Object.assign(then, one);
  }
  if (then.retryAfter === undefined || then.fault !== undefined || then.disruption !== undefined) return then;
  throw mistake(
    say('read effect "{0}"', text),
    say("retry adds a header to what goes wrong, and nothing does"),
    say("Try {0}.", `302+retry=${then.retryAfter}`),
  );
}

/** One word as one part of an effect. */
function parseWord(text: string, word: string, mistake: Complain): Then {
  const act = say('read effect "{0}"', text);
  if (word === "slow") return { delay: SLOW };
  if (isDisruption(word)) return { disruption: word };
  if (isQuirk(word)) return { list: word };
  const cap = CAP.exec(word);
  if (cap !== null) return { list: { cap: Number(cap[1]), ...endOf(cap[2]) } };
  for (const [form, then] of TIMES) {
    const time = form.exec(word)?.[1];
    if (time === undefined) continue;
    const problem = wait(Number(time));
    if (problem === undefined) return then(Number(time));
    throw mistake(act, say("{0} {1}", word, problem), say("Give a smaller one."));
  }
  if (word === "" && text.trim() !== "") throw emptyPart(text, mistake);
  if (NAME.test(word)) return { fault: /^\d+$/.test(word) ? Number(word) : word };
  const field = FIELD.exec(word)?.[1];
  if (field === undefined) throw unknown(act, word, mistake);
  const share = SHARE.exec(word)?.[1];
  if (share !== undefined && Number(share) <= 1) return { mutate: Number(share) };
  if (isMutatedField(field)) return { mutate: field };
  const cause = say(
    '"{0}" is neither a share from 0 to 1 nor a field, {1}',
    field,
    "1234567890.followers_count:commas",
  );
  throw mistake(act, cause, say("Known: {0}.", effects()));
}

/** The mistake of a text with nothing before, between or behind its marks: `302+`, `x2`. */
export const emptyPart = (text: string, mistake: Complain): MockMistake =>
  mistake(say('read effect "{0}"', text), say("it has an empty part"), say("Try {0}.", "302+retry=5"));

const endOf = (end: string | undefined): Pick<ListCap, "end"> => (end === "missing" || end === "empty" ? { end } : {});

function unknown(act: MockPhrase, word: string, mistake: Complain): MockMistake {
  for (const [form, cause, example] of WRONG_TIMES) {
    const value = form.exec(word)?.[1];
    if (value !== undefined) return mistake(act, say(cause, value), say("Try {0}.", example));
  }
  return mistake(act, say('unknown effect "{0}"', word), nearest(word));
}

/** Known words get the value of the unknown one before they are compared, so that `mutat=0.1` is near `mutate=0.1`. */
function nearest(word: string): MockPhrase {
  const value = word.slice(word.search(/=|$/));
  const valued = ["mutate", "retry", "cap"].map((name) => name + value);
  return suggested(word, [...effectWords, ...(value === "" ? [] : valued)], say("Known: {0}.", effects()));
}

/** The effects that are one word each: disruptions, ways in which lists are unstable, and `slow`. */
export const effectWords: readonly string[] = [...Object.keys(disruptions), ...Object.keys(quirks), "slow"];

/** The words of effects, in one line. */
export const effects = (): MockPhrase =>
  say("a code or its name, {0}", [...effectWords, "cap=100", "250ms", "1ms/byte", "mutate=0.05"]);

/** The word for a list that is unstable, or can't be read to its end: `moving`, `cap=100:missing`. */
export function formatList(list: NonNullable<Plan["list"]>): string {
  if (!isObject(list)) return String(list);
  return list.end === undefined ? `cap=${list.cap}` : `cap=${list.cap}:${list.end}`;
}

/** A plan's effect, as `parseEffect` reads it; undefined where the plan has none that one word can express. */
export function formatEffect({
  fault,
  disruption,
  delay,
  perByte,
  retryAfter,
  list,
  mutate,
}: Plan): string | undefined {
  const words = [
    ...(fault ? [String(fault.code)] : []),
    ...(disruption ? [disruption] : []),
    ...(list ? [formatList(list)] : []),
    ...(mutate === undefined ? [] : [`mutate=${mutate}`]),
    ...(delay === undefined ? [] : [`${delay}ms`]),
    ...(perByte === undefined ? [] : [`${perByte}ms/byte`]),
    ...(retryAfter === undefined ? [] : [`retry=${retryAfter}`]),
  ];
  return words.length === 0 ? undefined : words.join("+");
}
