// Somebody's scenario, checked word by word: what comes out is one, or a mistake that names the rule and what is known.
import { MockMistake } from "../../mistake.ts";
import type { Rule, Scenario } from "./rule.ts";
import { disruptions, quirks } from "./vocabulary.ts";

type Check = (value: unknown) => string | undefined;

const number: Check = (value) => (typeof value === "number" && value >= 0 ? undefined : "wants a number from 0 on");
const place: Check = (value) =>
  typeof value === "number" && Number.isInteger(value) && value > 0 ? undefined : "wants a whole number from 1 on";
const share: Check = (value) =>
  typeof value === "number" && value >= 0 && value <= 1 ? undefined : "wants a share from 0 to 1";
const word: Check = (value) => (typeof value === "string" && value !== "" ? undefined : "wants a text");
const either: Check = (value) => (typeof value === "number" ? number(value) : word(value));
const oneOf =
  (known: readonly string[]): Check =>
  (value) =>
    known.some((each) => each === value) ? undefined : `names ${JSON.stringify(value)}. Known: ${known.join(", ")}`;
/** A number, or an object of exactly one of these forms. */
const numberOr =
  (plain: Check, ...forms: readonly Readonly<Record<string, Check>>[]): Check =>
  (value) => {
    if (typeof value !== "object" || value === null) return plain(value);
    const form = forms.find((each) => Object.keys(value).every((key) => key in each)) ?? forms[0] ?? {};
    return firstProblem(value, form);
  };

const whenWords: Readonly<Record<string, Check>> = {
  upstream: word,
  operation: word,
  uid: either,
  token: word,
  page: place,
  nth: numberOr(place, { from: place, to: place }, { every: place }),
  chance: share,
};
const thenWords: Readonly<Record<string, Check>> = {
  fault: either,
  disruption: oneOf(Object.keys(disruptions)),
  delay: numberOr(number, { from: number, to: number }, { perByte: number }),
  retryAfter: number,
  list: oneOf(Object.keys(quirks)),
  mutate: (value) => (typeof value === "string" ? undefined : share(value)),
};
const object =
  (words: Readonly<Record<string, Check>>): Check =>
  (value) =>
    firstProblem(value, words);
const ruleWords = { name: word, when: object(whenWords), then: object(thenWords) };

function firstProblem(value: unknown, words: Readonly<Record<string, Check>>): string | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return "wants an object";
  for (const [key, inner] of Object.entries(value)) {
    const problem = words[key]
      ? words[key](inner)
      : `has the unknown word "${key}". Known: ${Object.keys(words).join(", ")}`;
    if (problem) return words[key] ? `${key} ${problem}` : problem;
  }
  return undefined;
}

const isRule = (value: unknown): value is Rule =>
  typeof value === "object" && value !== null && "then" in value && firstProblem(value, ruleWords) === undefined;

/** @throws {MockMistake} that names the rule: `Failed to load scenario "mine": rule 2: then cut names "rest".` */
export function validateScenario(name: string, value: unknown): Scenario {
  const act = `load scenario "${name}"`;
  const list: unknown = Array.isArray(value) ? { rules: value } : value;
  if (typeof list !== "object" || list === null) throw new MockMistake(act, "it is not an object", EXAMPLE);
  const { name: own, about, rules = [], limits, ...others }: Readonly<Record<string, unknown>> = { ...list };
  const [unknown] = Object.keys(others);
  if (unknown) throw new MockMistake(act, `it has the unknown word "${unknown}"`, "Known: name, about, rules, limits.");
  if (!Array.isArray(rules)) throw new MockMistake(act, "its rules are not a list", EXAMPLE);
  const checked = rules.map((rule: unknown, index) => {
    if (isRule(rule)) return rule;
    const problem = firstProblem(rule, ruleWords) ?? 'lacks "then"';
    throw new MockMistake(act, `rule ${index + 1}: ${problem}`, EXAMPLE);
  });
  const said = { name: typeof own === "string" ? own : name, ...(typeof about === "string" ? { about } : {}) };
  return { ...said, rules: checked, ...(typeof limits === "object" && limits !== null ? { limits } : {}) };
}

const EXAMPLE = 'Try {"rules": [{"when": {"nth": 3}, "then": {"fault": 302}}]}.';
