// The last stage: a recorded reply becomes a parcel, with headers that say who spoke and what it would have cost.
import { yuan } from "./bill/money.ts";
import { send } from "./cuts/send.ts";
import type { Asked, Decision, Parcel, Plan, Reply } from "./exchange.ts";
import type { Sleep } from "./wait.ts";

export function respond(
  reply: Reply,
  { plan, decision }: { readonly plan: Plan; readonly decision: Decision },
  cost: number,
  asked: Asked,
  sleep: Sleep,
): Parcel {
  const { status, code, body } = reply;
  const said = { ...reply.headers, "x-mock-by": decision.by, "x-mock-cost": yuan(cost) };
  const isHeard = plan.rule !== undefined && !(plan.fault && decision.by === "refusal");
  const sent = { status, code, headers: isHeard ? { ...said, ...spoken(plan, decision) } : said, body };
  return { reply: sent, cut: plan.cut, toResponse: () => send(sent, plan.cut, sleep, asked.signal) };
}

function spoken({ rule = "", cut, retryAfter }: Plan, { drifted }: Decision): Readonly<Record<string, string>> {
  return {
    "x-mock-because": rule,
    ...(cut === undefined ? {} : { "x-mock-cut": cut }),
    ...(retryAfter === undefined ? {} : { "retry-after": String(retryAfter) }),
    ...(drifted?.length ? { "x-mock-drift": drifted.slice(0, 20).join(" ") } : {}),
  };
}
