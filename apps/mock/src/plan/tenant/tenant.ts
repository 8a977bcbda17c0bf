// The settings of one tenant: scenario, limits and clock; its calls are planned by them.
import type { Considered } from "../../exchange/considered.ts";
import type { Plan } from "../../exchange/plan.ts";
import type { Tally } from "../../exchange/tally.ts";
import type { TenantWorld } from "../../exchange/tenant-world.ts";
import type { CompiledLimits } from "../limits/compile.ts";
import { enforceLimits } from "../limits/enforce.ts";
import type { CompiledScenario } from "../scenario/compile.ts";
import { planFor } from "../scenario/plan.ts";
import { triggeredRules } from "../scenario/triggers.ts";

/** The settings that apply to a call, defaults filled in. */
export interface Tenant {
  readonly scenario: CompiledScenario;
  readonly limits: CompiledLimits;
  /** Milliseconds between the mock's clock and the tenant's. */
  readonly ahead: number;
  readonly world: TenantWorld;
}

/** Rules that the request itself triggers come first, then the scenario's; limits apply where no rule has an effect. */
export function planIn(
  { scenario, limits }: Pick<Tenant, "scenario" | "limits">,
  { upstream, call, credential, tenant, headers }: Omit<Considered, "plan" | "decision">,
  tally: Tally,
  seed: number,
): Plan {
  const triggered = triggeredRules({ upstream, call, headers, token: credential.token }, seed);
  const rules = scenario.rules.get(upstream.name) ?? [];
  const plan = planFor(triggered.length === 0 ? rules : [...triggered, ...rules], call, tenant, tally);
  if (plan.fault || plan.disruption || call.operation.open) return plan;
  const refused = enforceLimits(limits, upstream, call, tally);
  return refused ? { ...plan, ...refused } : plan;
}
