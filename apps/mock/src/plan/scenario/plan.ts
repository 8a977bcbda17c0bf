// Rules in, a plan out: pure, so that the same call in the same place of its room meets the same fate.
import { draw } from "../../chance/draw.ts";
import type { Call, Plan, Tally } from "../../exchange/types.ts";
import { holds } from "./matches.ts";
import type { ReadyRule } from "./compile.ts";

const NOTHING: Plan = {};

/**
 * The most specific rule comes first. The first that holds and names a fault or a cut decides what goes wrong; delay,
 * list and drift are decided likewise, each by the first that names it.
 */
export function planFor(rules: readonly ReadyRule[], call: Call, token: string, tally: Tally): Plan {
  if (rules.length === 0) return NOTHING;
  const spoken = rules.filter((rule) => holds(rule, call, token, tally));
  if (spoken.length === 0) return NOTHING;
  const wrong = spoken.find(({ fault, cut }) => fault !== undefined || cut !== undefined);
  const slow = spoken.find(({ delay }) => delay !== undefined);
  const list = spoken.find((rule) => rule.list !== undefined);
  const drift = spoken.find((rule) => rule.drift !== undefined);
  const rule = (wrong ?? list ?? drift ?? slow)?.name;
  return {
    ...(wrong?.fault === undefined ? {} : { fault: wrong.fault }),
    ...(wrong?.cut === undefined ? {} : { cut: wrong.cut }),
    ...(wrong?.retryAfter === undefined ? {} : { retryAfter: wrong.retryAfter }),
    ...(slow === undefined ? {} : waitOf(slow, token, tally)),
    ...(list?.list === undefined ? {} : { list: list.list }),
    ...(drift?.drift === undefined ? {} : { drift: drift.drift }),
    ...(rule === undefined ? {} : { rule }),
  };
}

function waitOf({ delay = 0, seed, salt }: ReadyRule, token: string, { calls }: Tally): Plan {
  if (typeof delay === "number") return { delay };
  if ("perByte" in delay) return { perByte: delay.perByte };
  return { delay: Math.round(delay.from + (delay.to - delay.from) * draw(seed, token, calls + 1, -salt)) };
}
