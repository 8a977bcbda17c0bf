// The rules for clients of the upstream that an entry belongs to.
import type { Entry } from "../../exchange/entry.ts";
import type { ClientRules, Upstream } from "../../exchange/upstream.ts";

export type RulesFor = (entry: Entry) => ClientRules;

const NO_RULES: ClientRules = { tooFast: [], passing: [], final: new Map() };

export function rulesOf(upstreams: readonly Upstream[]): RulesFor {
  const rules = new Map(upstreams.map(({ name, clientRules }) => [name, clientRules]));
  return ({ upstream }) => rules.get(upstream) ?? NO_RULES;
}
