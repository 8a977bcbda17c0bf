// Checks a scenario that a user wrote, key by key: the result is a scenario, or a mistake that names rule and key.
import { list, name, object, objectOf, share, text } from "@weibo-kit/types/options";
import { MockMistake } from "../../mistake.ts";
import { either, nameOrNumber, numberOr, oneOf, ordinal, rising, wait } from "./checks.ts";
import type { Scenario } from "./rule.ts";
import { disruptions, isMutatedField, quirks } from "./vocabulary.ts";

const EXAMPLE = 'Try {"rules": [{"when": {"nth": 3}, "then": {"fault": 302}}]}.';

/**
 * A list is a list of rules.
 *
 * @param name of the scenario in messages, and its name where it has none of its own
 * @throws {MockMistake} such as `Failed to load scenario "mine": rule 2: then disruption names "rest". Known: reset, …`
 */
export function validateScenario(name: string, value: unknown): Scenario {
  const scenario: unknown = Array.isArray(value) ? { rules: value } : value;
  if (isScenario(scenario)) return { name, ...scenario };
  throw new MockMistake(`load scenario "${name}"`, problemOf(scenario) ?? "", EXAMPLE);
}

const isScenario = (value: unknown): value is Scenario => problemOf(value) === undefined;

function problemOf(scenario: unknown): string | undefined {
  const problem = checkScenario(scenario);
  if (problem !== undefined) return `the scenario ${problem}`;
  const { rules }: { readonly rules?: unknown } = Object(scenario);
  for (const [index, rule] of Array.isArray(rules) ? rules.entries() : []) {
    const problem = checkRule(rule);
    if (problem !== undefined) return `rule ${index + 1}: ${problem}`;
  }
  return undefined;
}

/** The rules and limits themselves are checked apart. */
const checkScenario = objectOf({ name, about: text, rules: list, limits: object });

const nth = either(rising(objectOf({ from: ordinal, to: ordinal }, "from")), "every", objectOf({ every: ordinal }));
const range = rising(objectOf({ from: wait, to: wait }, "from", "to"));
const delay = either(range, "perByte", objectOf({ perByte: wait }));

const when = objectOf({
  upstream: name,
  operation: name,
  uid: nameOrNumber,
  token: name,
  page: ordinal,
  nth: numberOr(ordinal, nth),
  chance: share,
});

const then = objectOf({
  fault: nameOrNumber,
  disruption: oneOf(Object.keys(disruptions)),
  delay: numberOr(wait, delay),
  retryAfter: wait,
  list: oneOf(Object.keys(quirks)),
  mutate: (value) => (typeof value === "string" && isMutatedField(value) ? undefined : share(value)),
});

const checkRule = objectOf({ name, when, then }, "then");
