// What is in force for one token: a scenario, limits and a clock. It plans the token's calls.
import type { Call, Plan, Tally, Upstream } from "../../exchange/types.ts";
import type { ReadyLimits } from "../limits/compile.ts";
import { refuse } from "../limits/enforce.ts";
import { doors } from "../scenario/triggers.ts";
import { planFor } from "../scenario/plan.ts";
import type { ReadyScenario } from "../scenario/compile.ts";

export interface Room {
  readonly scenario: ReadyScenario;
  readonly limits: ReadyLimits;
  /** Milliseconds between the mock's clock and the room's. */
  readonly ahead: number;
}

/** The doors of the request come first, then the scenario; the limits refuse what no rule has broken. */
export function planIn(
  { scenario, limits }: Room,
  upstream: Upstream,
  call: Call,
  token: string,
  tally: Tally,
  seed: number,
): Plan {
  const own = doors(upstream, call, token, seed);
  const standing = scenario.rules[upstream.name];
  const plan = planFor(own.length === 0 ? standing : [...own, ...standing], call, token, tally);
  if (plan.fault || plan.cut || call.operation.open) return plan;
  const refused = refuse(limits, upstream, call, tally);
  return refused ? { ...plan, ...refused } : plan;
}
