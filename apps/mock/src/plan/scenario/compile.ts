// Compiles a scenario once, so that a call only compares: faults looked up, limits in numbers, rules by upstream.
import type { Fault, UpstreamName } from "../../exchange/fault.ts";
import type { Disruption, ListCap, Quirk } from "../../exchange/plan.ts";
import type { Upstream } from "../../exchange/upstream.ts";
import { MockMistake, type MockPhrase, say, suggested } from "../../mistake.ts";
import { headerText } from "../../units/header-text.ts";
import { type PageRange, pageRange } from "../../units/page-range.ts";
import { type CompiledLimits, compileLimits } from "../limits/compile.ts";
import { effectWords } from "./effect.ts";
import type { Rule, Scenario, Then, When } from "./rule.ts";

/** A rule for one upstream. */
export interface CompiledRule {
  readonly name: string;
  readonly seed: number;
  /** The rule's place in the scenario, from 1 up: each rule draws its own chances. */
  readonly salt: number;
  readonly when: When;
  readonly fault?: Fault;
  readonly disruption?: Disruption;
  readonly delay?: Then["delay"];
  readonly retryAfter?: number;
  readonly list?: Quirk | ListCap;
  /** The pages of `when.page`. */
  readonly pages?: PageRange;
  readonly mutate?: number | string;
}

/** A scenario with its rules by upstream. */
export interface CompiledScenario {
  readonly name: string;
  readonly about: string;
  readonly rules: ReadonlyMap<UpstreamName, readonly CompiledRule[]>;
  readonly limits: CompiledLimits;
}

/** @throws {MockMistake} that names the scenario, the rule and the known words. */
export function compileScenario(
  name: string,
  scenario: Scenario,
  upstreams: readonly Upstream[],
  seed: number,
): CompiledScenario {
  const act = say('load scenario "{0}"', name);
  const rules = new Map<UpstreamName, CompiledRule[]>(upstreams.map((upstream) => [upstream.name, []]));
  for (const [index, rule] of (scenario.rules ?? []).entries()) {
    const wanted = upstreamsOf(act, index + 1, rule, upstreams);
    checkWords(act, index + 1, rule, wanted);
    for (const upstream of wanted) {
      const compiled = compileRule(name, rule, index + 1, upstream, seed);
      if (compiled) rules.get(upstream.name)?.push(compiled);
    }
  }
  const operations = upstreams.flatMap((upstream) => upstream.operations.map((operation) => operation.name));
  return { name, about: scenario.about ?? "", rules, limits: compileLimits(scenario.limits ?? {}, operations) };
}

/** The upstreams that a rule is for: the one that it names, else all. */
function upstreamsOf(
  act: MockPhrase,
  place: number,
  { when }: Rule,
  upstreams: readonly Upstream[],
): readonly Upstream[] {
  if (when?.upstream === undefined) return upstreams;
  const named = upstreams.filter(({ name }) => name === when.upstream);
  if (named.length > 0) return named;
  const names = upstreams.map(({ name }) => name);
  const remedy = suggested(when.upstream, names, say("Known: {0}.", names));
  throw new MockMistake(
    act,
    say("rule {0}: {1}", place, say("{0} names {1}", "when upstream", JSON.stringify(when.upstream))),
    remedy,
  );
}

/** Undefined where the upstream has no such fault: a rule for 301 has no effect on V1. */
function compileRule(scenario: string, rule: Rule, salt: number, upstream: Upstream, seed: number) {
  const { fault: word, ...then } = rule.then;
  const fault = word === undefined ? undefined : faultNamed(word, upstream);
  if (word !== undefined && fault === undefined) return undefined;
  const name = legible(rule.name ?? `scenario ${scenario}, rule ${salt}`);
  const { when = {} } = rule;
  const pages = when.page === undefined ? {} : { pages: pageRange(when.page) };
  return { name, seed, salt, when, ...pages, ...then, ...(fault ? { fault } : {}) };
}

/** The fault with this code, or with this name. */
export function faultNamed(word: number | string, { faults }: Upstream): Fault | undefined {
  // `Number("+302")` is 302, too.
  if (typeof word === "number" || /^\d+$/.test(word)) return faults.get(Number(word));
  return [...faults.values()].find(({ name }) => name !== undefined && name === word);
}

function checkWords(act: MockPhrase, place: number, { name, when, then }: Rule, upstreams: readonly Upstream[]): void {
  const which = name === undefined ? say("rule {0}", place) : say("rule {0} ({1})", place, name);
  const operations = upstreams.flatMap((upstream) => upstream.operations.map(({ name }) => name));
  if (when?.operation !== undefined && !operations.includes(when.operation)) {
    const known = say("Known operations: {0}.", [...new Set(operations)]);
    const remedy = suggested(when.operation, operations, known);
    throw new MockMistake(act, say('{0} names operation "{1}"', which, when.operation), remedy);
  }
  const { fault } = then;
  if (fault === undefined || upstreams.some((upstream) => faultNamed(fault, upstream))) return;
  const known = say("Known faults: {0}.", knownFaults(upstreams));
  // In one text with other effects, --fault rset, a word that is none of them counts as a fault.
  const remedy = suggested(String(fault), [...upstreams.flatMap(faultWords), ...effectWords], known);
  throw new MockMistake(act, say("{0} names fault {1}", which, JSON.stringify(fault)), remedy);
}

/** The faults that have a name; those without one are too many to list. */
export function knownFaults(upstreams: readonly Upstream[]): readonly string[] {
  const rows = upstreams.flatMap(({ faults }) => [...faults.values()]);
  return rows.flatMap(({ name, code }) => (name === undefined ? [] : `${name} (${code})`));
}

/** The words for a fault: each code, and the name of each that has one. */
export const faultWords = ({ faults }: Upstream): readonly string[] =>
  [...faults.values()].flatMap(({ code, name }) => [String(code), ...(name === undefined ? [] : [name])]);

/** A rule's name as a header can carry it. */
export const legible = (name: string) => headerText(name).slice(0, 200);
