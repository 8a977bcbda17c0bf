// An effect as one word, for headers, tokens, options and schedules: `302`, `quota`, `reset`, `moving`, `301+250ms`.
import type { Plan } from "../../exchange/types.ts";
import { MockMistake } from "../../mistake.ts";
import type { Then } from "./rule.ts";
import { disruptions, isDisruption, isQuirk, quirks } from "./vocabulary.ts";

/** In milliseconds. */
const SLOW = 3_000;
const RETRY = /^retry=(\d{1,6})$/;
const MUTATE = /^mutate=(?:(0(?:\.\d+)?|1)|(.+))$/;
const DELAY = /^(\d{1,6})ms$/;

/**
 * Several words are one effect: `301+250ms+retry=2`. A word that is none of the others is a fault, by code or name.
 *
 * @throws {MockMistake} that lists the known words
 */
export function parseEffect(text: string): Then {
  const parts = text.split("+").map((word): Then => {
    const delay = DELAY.exec(word)?.[1];
    const retry = RETRY.exec(word)?.[1];
    const [, share, field] = MUTATE.exec(word) ?? [];
    if (share !== undefined) return { mutate: Number(share) };
    if (field !== undefined) return { mutate: field };
    if (word === "slow") return { delay: SLOW };
    if (delay !== undefined) return { delay: Number(delay) };
    if (retry !== undefined) return { retryAfter: Number(retry) };
    if (isDisruption(word)) return { disruption: word };
    if (isQuirk(word)) return { list: word };
    if (/^[A-Za-z0-9]+$/.test(word)) return { fault: /^\d+$/.test(word) ? Number(word) : word };
    const known = [
      "a code or its name",
      ...Object.keys(disruptions),
      ...Object.keys(quirks),
      "slow",
      "250ms",
      "mutate=0.05",
    ].join(", ");
    throw new MockMistake(`read effect "${text}"`, `unknown effect "${word}"`, `Known: ${known}.`);
  });
  return Object.assign({}, ...parts);
}

/** A plan's effect, as `parseEffect` reads it; undefined where the plan has none that one word can express. */
export function formatEffect({ fault, disruption, delay, retryAfter, list, mutate }: Plan): string | undefined {
  const words = [
    ...(fault ? [String(fault.code)] : []),
    ...(disruption ? [disruption] : []),
    ...(list ? [list] : []),
    ...(mutate === undefined ? [] : [`mutate=${mutate}`]),
    ...(delay === undefined ? [] : [`${delay}ms`]),
    ...(retryAfter === undefined ? [] : [`retry=${retryAfter}`]),
  ];
  return words.length === 0 ? undefined : words.join("+");
}
