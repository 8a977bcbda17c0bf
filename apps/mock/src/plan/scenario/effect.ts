// An effect as one word, for headers, tokens, options and schedules: `302`, `quota`, `reset`, `moving`, `301+250ms`.
import { didYouMean } from "@weibo-kit/types/did-you-mean";
import type { Plan } from "../../exchange/plan.ts";
import { MockMistake } from "../../mistake.ts";
import { wait } from "./checks.ts";
import type { Then } from "./rule.ts";
import { disruptions, isDisruption, isMutatedField, isQuirk, quirks } from "./vocabulary.ts";

/** In milliseconds. */
const SLOW = 3_000;
/** A number in decimal digits, as part of an expression. */
export const NUMBER = String.raw`(\d+(?:\.\d+)?(?:e-\d+)?)`;
const SHARE = new RegExp(`^mutate=${NUMBER}$`);
const FIELD = /^mutate=(.+)$/;
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
export type Complain = (act: string, cause: string, remedy: string) => MockMistake;

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
      throw mistake(`read effect "${text}"`, `it has two values for ${part}`, "Keep one of them.");
    }
    Object.assign(then, one);
  }
  if (then.retryAfter === undefined || then.fault !== undefined || then.disruption !== undefined) return then;
  throw mistake(
    `read effect "${text}"`,
    "retry adds a header to what goes wrong, and nothing does",
    `Try 302+retry=${then.retryAfter}.`,
  );
}

/** One word as one part of an effect. */
function parseWord(text: string, word: string, mistake: Complain): Then {
  const act = `read effect "${text}"`;
  if (word === "slow") return { delay: SLOW };
  if (isDisruption(word)) return { disruption: word };
  if (isQuirk(word)) return { list: word };
  for (const [form, then] of TIMES) {
    const time = form.exec(word)?.[1];
    if (time === undefined) continue;
    const problem = wait(Number(time));
    if (problem === undefined) return then(Number(time));
    throw mistake(act, `${word} ${problem}`, "Give a smaller one.");
  }
  if (NAME.test(word)) return { fault: /^\d+$/.test(word) ? Number(word) : word };
  const field = FIELD.exec(word)?.[1];
  if (field === undefined)
    throw mistake(act, `unknown effect "${word}"`, `${didYouMean(word, effectWords)}Known: ${effects()}.`);
  const share = SHARE.exec(word)?.[1];
  if (share !== undefined && Number(share) <= 1) return { mutate: Number(share) };
  if (isMutatedField(field)) return { mutate: field };
  const cause = `"${field}" is neither a share from 0 to 1 nor a field, 1234567890.followers_count:commas`;
  throw mistake(act, cause, `Known: ${effects()}.`);
}

/** Effects that are one word. */
export const effectWords: readonly string[] = [...Object.keys(disruptions), ...Object.keys(quirks), "slow"];

/** The words of effects, in one line. */
export const effects = (): string =>
  ["a code or its name", ...effectWords, "250ms", "1ms/byte", "mutate=0.05"].join(", ");

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
    ...(list ? [list] : []),
    ...(mutate === undefined ? [] : [`mutate=${mutate}`]),
    ...(delay === undefined ? [] : [`${delay}ms`]),
    ...(perByte === undefined ? [] : [`${perByte}ms/byte`]),
    ...(retryAfter === undefined ? [] : [`retry=${retryAfter}`]),
  ];
  return words.length === 0 ? undefined : words.join("+");
}
