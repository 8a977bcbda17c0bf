// Makes a plan from rules. Pure: the same call at the same place among its tenant's calls has the same plan.
import { draw } from "../../chance/draw.ts";
import type { Call } from "../../exchange/operation.ts";
import type { Plan } from "../../exchange/plan.ts";
import type { Tally } from "../../exchange/tally.ts";
import type { CompiledRule } from "./compile.ts";
import { matches } from "./matches.ts";

const NOTHING: Plan = {};

/**
 * The first matching rule with a fault or a disruption decides what goes wrong; delay, list and mutation are decided in
 * the same way, each by the first matching rule that has one.
 *
 * @param rules the most specific first
 */
export function planFor(rules: readonly CompiledRule[], call: Call, token: string, tally: Tally): Plan {
  if (rules.length === 0) return NOTHING;
  const matching = rules.filter((rule) => matches(rule, call, token, tally));
  if (matching.length === 0) return NOTHING;
  const wrong = matching.find(({ fault, disruption }) => fault !== undefined || disruption !== undefined);
  const slow = matching.find(({ delay }) => delay !== undefined);
  const list = matching.find((rule) => rule.list !== undefined);
  const mutating = matching.find((rule) => rule.mutate !== undefined);
  const rule = (wrong ?? list ?? mutating ?? slow)?.name;
  return {
    ...(wrong?.fault === undefined ? {} : { fault: wrong.fault }),
    ...(wrong?.disruption === undefined ? {} : { disruption: wrong.disruption }),
    ...(wrong?.retryAfter === undefined ? {} : { retryAfter: wrong.retryAfter }),
    ...(slow === undefined ? {} : waitOf(slow, token, tally)),
    ...(list?.list === undefined ? {} : { list: list.list }),
    ...(list?.pages === undefined ? {} : { isThisPage: true }),
    ...(mutating?.mutate === undefined ? {} : { mutate: mutating.mutate }),
    ...(rule === undefined ? {} : { rule }),
  };
}

function waitOf({ delay = 0, seed, salt }: CompiledRule, token: string, { calls }: Tally): Plan {
  if (typeof delay === "number") return { delay };
  if ("perByte" in delay) return { perByte: delay.perByte };
  return { delay: Math.round(delay.from + (delay.to - delay.from) * draw(seed, token, calls + 1, -salt)) };
}
