// Rules in, a plan out: pure, so that the same call in the same place of its room meets the same fate.
import { draw } from "../../chance/draw.ts";
import type { Call, Plan, Tally } from "../../exchange/types.ts";
import type { CompiledRule } from "./compile.ts";
import { matches } from "./matches.ts";

const NOTHING: Plan = {};

/**
 * The most specific rule comes first. The first that holds and names a fault or a cut decides what goes wrong; delay,
 * list and drift are decided likewise, each by the first that names it.
 */
export function planFor(rules: readonly CompiledRule[], call: Call, token: string, tally: Tally): Plan {
  if (rules.length === 0) return NOTHING;
  const spoken = rules.filter((rule) => matches(rule, call, token, tally));
  if (spoken.length === 0) return NOTHING;
  const wrong = spoken.find(({ fault, disruption }) => fault !== undefined || disruption !== undefined);
  const slow = spoken.find(({ delay }) => delay !== undefined);
  const list = spoken.find((rule) => rule.list !== undefined);
  const mutating = spoken.find((rule) => rule.mutate !== undefined);
  const rule = (wrong ?? list ?? mutating ?? slow)?.name;
  return {
    ...(wrong?.fault === undefined ? {} : { fault: wrong.fault }),
    ...(wrong?.disruption === undefined ? {} : { disruption: wrong.disruption }),
    ...(wrong?.retryAfter === undefined ? {} : { retryAfter: wrong.retryAfter }),
    ...(slow === undefined ? {} : waitOf(slow, token, tally)),
    ...(list?.list === undefined ? {} : { list: list.list }),
    ...(mutating?.mutate === undefined ? {} : { mutate: mutating.mutate }),
    ...(rule === undefined ? {} : { rule }),
  };
}

function waitOf({ delay = 0, seed, salt }: CompiledRule, token: string, { calls }: Tally): Plan {
  if (typeof delay === "number") return { delay };
  if ("perByte" in delay) return { perByte: delay.perByte };
  return { delay: Math.round(delay.from + (delay.to - delay.from) * draw(seed, token, calls + 1, -salt)) };
}
