// The last stage: a recorded reply becomes a delivery, with headers that name who decided and what the call would cost.
import type { Bytes, JsonWriter } from "@weibo-kit/world/json-text";
import type { Considered, Delivery, Rendered } from "../exchange/considered.ts";
import type { Disruption } from "../exchange/plan.ts";
import type { IncomingRequest } from "../exchange/request.ts";
import { release } from "../render/buffer-pool.ts";
import { headerText } from "../units/header-text.ts";
import { yuan } from "../units/money.ts";
import { isBodiless } from "./bodiless.ts";
import { refusalReason } from "./refusal-reason.ts";
import { send } from "./send.ts";
import type { Sleep } from "./wait.ts";

/** @param cost in fen */
export function prepare(rendered: Rendered, cost: number, sleep: Sleep): Delivery {
  return new PreparedReply(rendered, cost, sleep);
}

const FREE = yuan(0);

class PreparedReply implements Delivery {
  readonly status: number;
  readonly disruption: Disruption | undefined;
  readonly #rendered: Rendered;
  readonly #cost: number;
  readonly #sleep: Sleep;
  readonly #compress: IncomingRequest["compress"];
  #writer: JsonWriter | undefined;

  constructor(rendered: Rendered, cost: number, sleep: Sleep) {
    this.status = rendered.reply.status;
    this.disruption = rendered.considered.plan.disruption;
    this.#rendered = rendered;
    this.#cost = cost;
    this.#sleep = sleep;
    this.#compress = isBodiless(this.status) ? undefined : rendered.considered.call.request.compress;
    this.#writer = rendered.writer;
  }

  get bytes(): Bytes {
    if (this.#writer === undefined) throw new Error("The bytes of a delivery were read after their release.");
    const { written } = this.#writer;
    return this.#compress === undefined ? written : this.#compress(written);
  }

  release(): void {
    if (this.#writer) release(this.#writer);
    this.#writer = undefined;
  }

  rawHeaders(): string[] {
    const { reply, considered } = this.#rendered;
    const { decision } = considered;
    const headers = ["x-mock-by", decision.by, "x-mock-cost", this.#cost === 0 ? FREE : yuan(this.#cost)];
    const reason = refusalReason(considered);
    const ours = isPlanHeeded(considered) ? mockHeaders(considered, reason) : reasonHeader(reason);
    if (this.#compress !== undefined) headers.push("content-encoding", "gzip");
    const own = ours === undefined ? reply.headers : { ...reply.headers, ...ours };
    for (const name in own) headers.push(name, own[name] ?? "");
    return headers;
  }

  toResponse(): Response {
    return send(this, this.#sleep, this.#rendered.considered.call.request);
  }
}

type Headers = Readonly<Record<string, string>>;

/** A refusal comes before the plan's fault, so the plan is not mentioned then. */
const isPlanHeeded = ({ plan, decision }: Considered) =>
  plan.rule !== undefined && !(plan.fault && decision.by === "refusal");

const reasonHeader = (reason: string | undefined): Headers | undefined =>
  reason === undefined ? undefined : { "x-mock-because": reason };

/** A rule that delays or breaks a refusal is not the reason for it: both are named. */
function mockHeaders({ plan, decision: { mutated } }: Considered, reason: string | undefined): Headers {
  const { rule = "", disruption, retryAfter } = plan;
  return {
    "x-mock-because": reason === undefined ? rule : `${rule}; ${reason}`,
    ...(disruption === undefined ? {} : { "x-mock-disruption": disruption }),
    ...(retryAfter === undefined ? {} : { "retry-after": String(retryAfter) }),
    ...(mutated?.length ? { "x-mock-mutated": headerText(mutated.slice(0, 20).join(" ")) } : {}),
  };
}
