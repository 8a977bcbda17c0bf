// One scenario from --scenario, --fault and --limit.

import {
  effectWords,
  type Limits,
  loadScenario,
  type Rule,
  readFault,
  type Scenario,
  scenarios,
} from "@weibo-kit/mock";
import { nearestTo } from "@weibo-kit/types/did-you-mean";
import { CommandMistake } from "../mistake/mistake.ts";
import { texts } from "../texts/texts.ts";
import { codeWords } from "./known-faults.ts";

export interface ScenarioOptions {
  readonly scenario?: string;
  readonly fault?: readonly Rule[];
  readonly limit?: Limits;
}

/** --fault comes before the rules of the scenario, --limit replaces its limits of the same name. */
export async function scenarioOf({ scenario, fault = [], limit = {} }: ScenarioOptions): Promise<Scenario> {
  const {
    rules = [],
    limits = {},
    ...base
  } = scenario === undefined ? { name: fault.length === 0 ? "calm" : "--fault" } : await found(scenario);
  return { ...base, rules: [...fault, ...rules], limits: { ...limits, ...limit } };
}

export const isFile = (scenario: string) => /[./\\]/.test(scenario);

async function found(scenario: string): Promise<Scenario> {
  if (isFile(scenario)) return loadScenario(scenario);
  const named = Object.entries(scenarios).find(([name]) => name === scenario)?.[1];
  if (named) return { name: scenario, ...named };
  const names = Object.keys(scenarios);
  throw new CommandMistake(texts.mistakes.unknownScenario(scenario, names, nearestTo(scenario, names)));
}

export function scenarioHelp(): string {
  const lines = Object.entries(scenarios).map(
    ([name, { about }]) => `  ${name.padEnd(18)}${texts.foreign.scenarios[name] ?? about}`,
  );
  return `${texts.help.scenarios}\n${lines.join("\n")}\n\n${texts.help.ownScenario}`;
}

/** @throws {CommandMistake} for a fault that neither service has */
export function collectFault(text: string, before: readonly Rule[] = []): readonly Rule[] {
  const rule = readFault(text);
  const word = String(rule.then?.fault ?? "");
  if (word === "" || (codeWords.includes(word) && word !== "0" && word !== "success")) return [...before, rule];
  const nearest = nearestTo(word, [...codeWords, ...effectWords]);
  const isScenario = Object.hasOwn(scenarios, word);
  throw new CommandMistake(texts.mistakes.unknownFault(text, word, isScenario, nearest, effectWords));
}

/** `perDay=3`, `denied=get-fans,get-followers`, `balance=1.00`. */
export function collectLimit(text: string, before: Limits = {}): Limits {
  const [name = "", value] = text.split("=", 2);
  if (value === undefined) throw new CommandMistake(texts.mistakes.noLimit(text));
  const earlier = Object.entries(before).find(([limit]) => limit === name)?.[1];
  if (earlier !== undefined && String(earlier) !== value) {
    throw new CommandMistake(texts.mistakes.repeated(`--limit ${name}`));
  }
  if (name === "denied") return { ...before, denied: value.split(",") };
  const isCount = /^\d+$/.test(value) && name !== "balance" && name !== "spendCap";
  return { ...before, [name]: isCount ? Number(value) : value };
}
