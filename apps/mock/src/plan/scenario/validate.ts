// Checks a scenario that a user wrote by its schema: the result is a scenario, or a mistake that names rule and key.
import { object, objectOf } from "@weibo-kit/types/options";
import { MockMistake, type MockPhrase, say, verbatim } from "../../mistake.ts";
import { checkOf, checksOf } from "../schema/check-schema.ts";
import type { Scenario } from "./rule.ts";
import { ruleSchema, scenarioSchema } from "./schema.ts";

const EXAMPLE = say("Try {0}.", '{"rules": [{"when": {"nth": 3}, "then": {"fault": 302}}]}');

/**
 * A list is a list of rules.
 *
 * @param name of the scenario in messages, and its name where it has none of its own
 * @throws {MockMistake} such as `Failed to load scenario "mine": rule 2: then disruption names "rest". Known: reset, …`
 */
export function validateScenario(name: string, value: unknown): Scenario {
  const scenario: unknown = Array.isArray(value) ? { rules: value } : value;
  if (isScenario(scenario)) return { name, ...scenario };
  throw new MockMistake(say('load scenario "{0}"', name), problemOf(scenario) ?? verbatim(""), EXAMPLE);
}

const isScenario = (value: unknown): value is Scenario => problemOf(value) === undefined;

function problemOf(scenario: unknown): MockPhrase | undefined {
  const problem = checkScenario(scenario);
  if (problem !== undefined) return say("the scenario {0}", problem);
  const { rules }: { readonly rules?: unknown } = Object(scenario);
  for (const [index, rule] of Array.isArray(rules) ? rules.entries() : []) {
    const problem = checkRule(rule);
    if (problem !== undefined) return say("rule {0}: {1}", index + 1, problem);
  }
  return undefined;
}

/** The rules and limits themselves are checked apart. */
const checkScenario = objectOf({ ...checksOf(scenarioSchema.properties), limits: object });
const checkRule = checkOf(ruleSchema);
