// Which calls a check makes, known and priced before the first one.
import type { Missing } from "../answer.ts";
import { type Ask, keyOf, lineOf, sourcesOf, type Upstream } from "../ask.ts";
import { type Case, isUnchecked, levels } from "../case.ts";
import type { Facts } from "../facts.ts";
import { priceOf } from "./price.ts";

export interface PlannedCall {
  readonly key: string;
  readonly ask: Ask;
  readonly line: string;
  /** Ids of the cases that look at the answer. */
  readonly serves: readonly string[];
}

export interface Plan {
  readonly calls: readonly PlannedCall[];
  /** The cases that the calls suffice for, the most binding first. */
  readonly chosen: readonly { readonly case: Case; readonly asks: Readonly<Record<string, Ask>> }[];
  readonly left: readonly { readonly case: Case; readonly reason: Missing }[];
  readonly cap: number;
  /** In fen, when every call succeeds. */
  readonly cost: number;
}

/** Cases are taken by level, then in their own order, as long as their calls fit under the cap. */
export function planFor(cases: readonly Case[], facts: Facts, cap: number, upstreams: readonly Upstream[]): Plan {
  const needed = new Map<string, { readonly ask: Ask; readonly serves: string[] }>();
  const chosen: { case: Case; asks: Readonly<Record<string, Ask>> }[] = [];
  const left: { case: Case; reason: Missing }[] = [];
  for (const it of levels.flatMap((level) => cases.filter((one) => one.level === level))) {
    const asks = it.asks(facts);
    if (isReason(asks)) {
      left.push({ case: it, reason: { missing: asks.unchecked, why: "condition" } });
      continue;
    }
    const all = new Map(
      Object.values(asks)
        .flatMap(withSources)
        .map((ask) => [keyOf(ask), ask]),
    );
    const stranger = [...all.values()].find(({ upstream }) => !upstreams.includes(upstream));
    if (stranger) {
      left.push({
        case: it,
        reason: { missing: `nothing to judge: ${stranger.upstream} is not asked`, why: "condition" },
      });
      continue;
    }
    const fresh = [...all.keys()].filter((key) => !needed.has(key));
    if (needed.size + fresh.length > cap) {
      left.push({ case: it, reason: { missing: overBudget(fresh.length, cap), why: "budget" } });
      continue;
    }
    chosen.push({ case: it, asks });
    for (const [key, ask] of all) {
      const call = needed.get(key) ?? { ask, serves: [] };
      call.serves.push(it.id);
      needed.set(key, call);
    }
  }
  const calls = [...needed].map(([key, { ask, serves }]) => ({ key, ask, line: lineOf(ask), serves }));
  return { calls, chosen, left, cap, cost: calls.reduce((sum, { ask }) => sum + priceOf(ask), 0) };
}

/** An ask's `unchecked` is a text, a call of that name is none. */
const isReason = (asks: object): asks is { readonly unchecked: string } =>
  isUnchecked(asks) && typeof asks.unchecked === "string";

const withSources = (ask: Ask): readonly Ask[] => [...sourcesOf(ask).flatMap(withSources), ask];

const overBudget = (more: number, cap: number): string =>
  `over budget: needs ${more} more ${more === 1 ? "call" : "calls"} than the ${cap} that may be made`;
