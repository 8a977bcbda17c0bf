// The last stage: a recorded reply becomes a parcel, with headers that say who spoke and what it would have cost.

import type { Decision, Delivery, Disruption, IncomingRequest, Plan, Reply } from "../exchange/types.ts";
import { yuan } from "../units/money.ts";
import { send } from "./send.ts";
import type { Sleep } from "./wait.ts";

export function prepare(
  reply: Reply,
  { plan, decision }: { readonly plan: Plan; readonly decision: Decision },
  cost: number,
  request: IncomingRequest,
  sleep: Sleep,
): Delivery {
  const isHeard = plan.rule !== undefined && !(plan.fault && decision.by === "refusal");
  const heard = isHeard ? { ...reply, headers: { ...reply.headers, ...mockHeaders(plan, decision) } } : reply;
  return new PreparedReply(heard, decision.by, cost, plan.disruption, request, sleep);
}

const FREE = yuan(0);

class PreparedReply implements Delivery {
  readonly reply: Reply;
  readonly disruption: Disruption | undefined;
  readonly #by: string;
  readonly #cost: number;
  readonly #request: IncomingRequest;
  readonly #sleep: Sleep;

  constructor(
    reply: Reply,
    by: string,
    cost: number,
    disruption: Disruption | undefined,
    request: IncomingRequest,
    sleep: Sleep,
  ) {
    this.reply = reply;
    this.disruption = disruption;
    this.#by = by;
    this.#cost = cost;
    this.#request = request;
    this.#sleep = sleep;
  }

  rawHeaders(): string[] {
    const { headers } = this.reply;
    const lines = ["x-mock-by", this.#by, "x-mock-cost", this.#cost === 0 ? FREE : yuan(this.#cost)];
    for (const name in headers) lines.push(name, headers[name] ?? "");
    return lines;
  }

  toResponse(): Response {
    return send(this, this.#sleep, this.#request);
  }
}

function mockHeaders(
  { rule = "", disruption, retryAfter }: Plan,
  { mutated }: Decision,
): Readonly<Record<string, string>> {
  return {
    "x-mock-because": rule,
    ...(disruption === undefined ? {} : { "x-mock-disruption": disruption }),
    ...(retryAfter === undefined ? {} : { "retry-after": String(retryAfter) }),
    ...(mutated?.length ? { "x-mock-mutated": mutated.slice(0, 20).join(" ") } : {}),
  };
}
