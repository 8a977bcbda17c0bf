// Where an answer comes from when nothing refuses the call: the fixture that documents this very call, else the world.
import type { World } from "@weibo-kit/world";
import type { Decision } from "../exchange/decision.ts";
import type { Call, Occasion } from "../exchange/operation.ts";
import type { Outcome } from "../exchange/outcome.ts";
import type { Plan } from "../exchange/plan.ts";
import type { TenantWorld } from "../exchange/tenant-world.ts";
import type { Upstream } from "../exchange/upstream.ts";
import { MockMistake, say } from "../mistake.ts";
import { plainAt } from "../render/text.ts";
import type { FromWorld } from "./from-world.ts";
import { isLast } from "./last-page.ts";
import { mutate } from "./mutate.ts";
import type { Replay } from "./replay.ts";
import { isPast, withUnstableLists } from "./unstable-lists.ts";

/** The modes by name. */
export const modes = ["both", "fixtures", "world"] as const;

/** `fixtures`: recorded answers alone; `world`: generated ones alone; `both`: a fixture where there is one. */
export type Mode = (typeof modes)[number];

/** Answers a call that nothing refuses. */
export type AnswerSource = (
  upstream: Upstream,
  call: Call,
  plan: Plan,
  occasion: Occasion,
  tenant: TenantWorld,
) => Decision;

/** @param worldFor the world of a tenant as the client of a call sees it */
export function createSource(
  mode: Mode,
  replay: Replay,
  fromWorld: FromWorld,
  worldFor: (call: Call, tenant: TenantWorld) => World,
): AnswerSource {
  const answer = (
    call: Call,
    { list, isThisPage }: Plan,
    world: World,
    occasion: Occasion,
    tenant: TenantWorld,
  ): Decision => {
    // Lists move with the call's place among its tenant's calls.
    if (list !== undefined) {
      const unstable = withUnstableLists(
        world,
        { list, isThisPage: isThisPage === true },
        call,
        occasion.tally.calls + 1,
      );
      const decision = fromWorld(call, unstable, occasion);
      return typeof list === "object" && list.end === "missing" && isPast(list, call)
        ? withoutList(decision, call)
        : decision;
    }
    const isDocumented = mode === "fixtures" || (mode === "both" && !tenant.isChanged(call));
    const recorded = isDocumented ? replay.find(call) : undefined;
    return recorded ?? (mode === "fixtures" ? noFixture(call) : fromWorld(call, world, occasion));
  };
  return (upstream, call, plan, occasion, tenant) => {
    const world = worldFor(call, tenant);
    const decision = answer(call, plan, world, occasion, tenant);
    return plan.mutate === undefined ? decision : mutated(decision, plan.mutate, call, world.seed, upstream);
  };
}

/** The page without its list; what is no page stays. */
function withoutList(decision: Decision, { operation: { paging }, at }: Call): Decision {
  if (paging === undefined || !("payload" in decision.outcome)) return decision;
  // The lists of both services are keys of the payload itself.
  const { [paging.items.slice(2)]: _items, ...rest } = Object(plainAt(decision.outcome.payload, at));
  return { ...decision, outcome: { payload: rest } };
}

/** A recording in another format than JSON stays as it is. */
function mutated(decision: Decision, wanted: number | string, call: Call, seed: number, upstream: Upstream): Decision {
  const { outcome } = decision;
  if ("fault" in outcome || "failure" in outcome) return decision;
  const { value, lines } = mutate(plainAt(contentOf(outcome), call.at), wanted, seed, upstream.identifiers);
  if ("recorded" in outcome)
    return { ...decision, outcome: { recorded: { ...outcome.recorded, body: value } }, mutated: lines };
  const { paging } = call.operation;
  return {
    ...decision,
    outcome: { payload: value },
    mutated: lines,
    isLast: paging !== undefined && isLast(paging, value),
  };
}

function contentOf(outcome: Exclude<Outcome, { readonly fault: unknown }>): unknown {
  return "payload" in outcome ? outcome.payload : outcome.recorded.body;
}

function noFixture({ operation, request }: Call): never {
  const cause = say("no fixture documents {0}", `${request.path}${request.search}`);
  throw new MockMistake(say("answer {0}", operation.name), cause, say("Add one, or use another mode."), 501);
}
