// The last stage: a recorded reply becomes a parcel, with headers that say who spoke and what it would have cost.
import { yuan } from "./bill/money.ts";
import { send } from "./cuts/send.ts";
import type { Asked, Cut, Decision, Parcel, Plan, Reply } from "./exchange.ts";
import type { Sleep } from "./wait.ts";

export function respond(
  reply: Reply,
  { plan, decision }: { readonly plan: Plan; readonly decision: Decision },
  cost: number,
  asked: Asked,
  sleep: Sleep,
): Parcel {
  const { status, code, body } = reply;
  const said = { ...reply.headers, "x-mock-by": decision.by, "x-mock-cost": cost === 0 ? FREE : yuan(cost) };
  const isHeard = plan.rule !== undefined && !(plan.fault && decision.by === "refusal");
  const headers = isHeard ? Object.assign(said, spoken(plan, decision)) : said;
  return new Sent({ status, code, headers, body }, plan.cut, sleep, asked);
}

const FREE = yuan(0);

class Sent implements Parcel {
  readonly reply: Reply;
  readonly cut: Cut | undefined;
  readonly #sleep: Sleep;
  readonly #asked: Asked;

  constructor(reply: Reply, cut: Cut | undefined, sleep: Sleep, asked: Asked) {
    this.reply = reply;
    this.cut = cut;
    this.#sleep = sleep;
    this.#asked = asked;
  }

  toResponse(): Response {
    return send(this.reply, this.cut, this.#sleep, this.#asked.signal);
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
