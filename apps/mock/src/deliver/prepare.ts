// The last stage: a recorded reply becomes a parcel, with headers that say who spoke and what it would have cost.
import { yuan } from "../units/money.ts";
import { send } from "./send.ts";
import type { Asked, Cut, Decision, Parcel, Plan, Reply } from "../exchange/types.ts";
import type { Sleep } from "./wait.ts";

export function respond(
  reply: Reply,
  { plan, decision }: { readonly plan: Plan; readonly decision: Decision },
  cost: number,
  asked: Asked,
  sleep: Sleep,
): Parcel {
  const isHeard = plan.rule !== undefined && !(plan.fault && decision.by === "refusal");
  const heard = isHeard ? { ...reply, headers: { ...reply.headers, ...spoken(plan, decision) } } : reply;
  return new Sent(heard, decision.by, cost, plan.cut, asked, sleep);
}

const FREE = yuan(0);

class Sent implements Parcel {
  readonly reply: Reply;
  readonly cut: Cut | undefined;
  readonly #by: string;
  readonly #cost: number;
  readonly #asked: Asked;
  readonly #sleep: Sleep;

  constructor(reply: Reply, by: string, cost: number, cut: Cut | undefined, asked: Asked, sleep: Sleep) {
    this.reply = reply;
    this.cut = cut;
    this.#by = by;
    this.#cost = cost;
    this.#asked = asked;
    this.#sleep = sleep;
  }

  lines(): string[] {
    const { headers } = this.reply;
    const lines = ["x-mock-by", this.#by, "x-mock-cost", this.#cost === 0 ? FREE : yuan(this.#cost)];
    for (const name in headers) lines.push(name, headers[name] ?? "");
    return lines;
  }

  toResponse(): Response {
    return send(this, this.#sleep, this.#asked);
  }
}

function spoken({ rule = "", cut, retryAfter }: Plan, { drifted }: Decision): Readonly<Record<string, string>> {
  return {
    "x-mock-because": rule,
    ...(cut === undefined ? {} : { "x-mock-cut": cut }),
    ...(retryAfter === undefined ? {} : { "retry-after": String(retryAfter) }),
    ...(drifted?.length ? { "x-mock-drift": drifted.slice(0, 20).join(" ") } : {}),
  };
}
