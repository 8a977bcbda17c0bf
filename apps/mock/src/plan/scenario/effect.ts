// An effect as one word, for headers, tokens, options and schedules: `302`, `quota`, `reset`, `moving`, `301+250ms`.
import type { Plan } from "../../exchange/types.ts";
import { MockMistake } from "../../mistake.ts";
import { wait } from "./checks.ts";
import type { Then } from "./rule.ts";
import { disruptions, isDisruption, isMutatedField, isQuirk, quirks } from "./vocabulary.ts";

/** In milliseconds. */
const SLOW = 3_000;
const NUMBER = String.raw`(\d+(?:\.\d+)?(?:e-\d+)?)`;
const RETRY = new RegExp(`^retry=${NUMBER}$`);
const SHARE = new RegExp(`^mutate=${NUMBER}$`);
const FIELD = /^mutate=(.+)$/;
const PER_BYTE = new RegExp(`^${NUMBER}ms/byte$`);
const DELAY = new RegExp(`^${NUMBER}ms$`);
const NAME = /^[A-Za-z0-9]+$/;

/**
 * Several words are one effect: `301+250ms+retry=2`. A word that is none of the others is a fault, by code or name.
 *
 * @throws {MockMistake} that lists the known words, or names two words that exclude each other
 */
export function parseEffect(text: string): Then {
  const then: Then = {};
  for (const word of text.split("+").map((each) => each.trim())) {
    const one = parseWord(text, word);
    const [part = ""] = Object.keys(one);
    if (Object.hasOwn(then, part)) {
      throw new MockMistake(`read effect "${text}"`, `it has two values for ${part}`, "Keep one of them.");
    }
    Object.assign(then, one);
  }
  if (then.retryAfter === undefined || then.fault !== undefined || then.disruption !== undefined) return then;
  throw new MockMistake(
    `read effect "${text}"`,
    "retry adds a header to what goes wrong, and nothing does",
    `Try 302+retry=${then.retryAfter}.`,
  );
}

/** One word as one part of an effect. */
function parseWord(text: string, word: string): Then {
  const delay = DELAY.exec(word)?.[1];
  const perByte = PER_BYTE.exec(word)?.[1];
  const retry = RETRY.exec(word)?.[1];
  const share = SHARE.exec(word)?.[1];
  const field = FIELD.exec(word)?.[1];
  if (share !== undefined && Number(share) <= 1) return { mutate: Number(share) };
  if (field !== undefined && isMutatedField(field)) return { mutate: field };
  if (word === "slow") return { delay: SLOW };
  for (const number of [delay, perByte, retry]) {
    const problem = number === undefined ? undefined : wait(Number(number));
    if (problem !== undefined)
      throw new MockMistake(`read effect "${text}"`, `${word} ${problem}`, "Give a smaller one.");
  }
  if (delay !== undefined) return { delay: Number(delay) };
  if (perByte !== undefined) return { delay: { perByte: Number(perByte) } };
  if (retry !== undefined) return { retryAfter: Number(retry) };
  if (isDisruption(word)) return { disruption: word };
  if (isQuirk(word)) return { list: word };
  if (NAME.test(word)) return { fault: /^\d+$/.test(word) ? Number(word) : word };
  const cause =
    field === undefined
      ? `unknown effect "${word}"`
      : `"${field}" is neither a share from 0 to 1 nor a field, 1234567890.followers_count:commas`;
  throw new MockMistake(`read effect "${text}"`, cause, `Known: ${effects()}.`);
}

/** The words of effects, in one line. */
export const effects = (): string =>
  [
    "a code or its name",
    ...Object.keys(disruptions),
    ...Object.keys(quirks),
    "slow",
    "250ms",
    "1ms/byte",
    "mutate=0.05",
  ].join(", ");

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
