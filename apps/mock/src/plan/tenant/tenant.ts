// What is in force for one token: a scenario, limits and a clock. It plans the token's calls.
import type { Call, Plan, Tally, Upstream } from "../../exchange/types.ts";
import type { CompiledLimits } from "../limits/compile.ts";
import { enforceLimits } from "../limits/enforce.ts";
import type { CompiledScenario } from "../scenario/compile.ts";
import { planFor } from "../scenario/plan.ts";
import { triggeredRules } from "../scenario/triggers.ts";

export interface Tenant {
  readonly scenario: CompiledScenario;
  readonly limits: CompiledLimits;
  /** Milliseconds between the mock's clock and the room's. */
  readonly ahead: number;
}

/** The doors of the request come first, then the scenario; the limits refuse what no rule has broken. */
export function planIn(
  { scenario, limits }: Tenant,
  upstream: Upstream,
  call: Call,
  token: string,
  tally: Tally,
  seed: number,
): Plan {
  const own = triggeredRules(upstream, call, token, seed);
  const standing = scenario.rules.get(upstream.name) ?? [];
  const plan = planFor(own.length === 0 ? standing : [...own, ...standing], call, token, tally);
  if (plan.fault || plan.disruption || call.operation.open) return plan;
  const refused = enforceLimits(limits, upstream, call, tally);
  return refused ? { ...plan, ...refused } : plan;
}
