// A call on its way through the spine: considered, counted, rendered, delivered.
import type { Response } from "@weibo-kit/types/fetch";
import type { Bytes, JsonWriter } from "@weibo-kit/world/json-text";
import type { Credential } from "./credential.ts";
import type { Decision } from "./decision.ts";
import type { Call } from "./operation.ts";
import type { Disruption, Plan } from "./plan.ts";
import type { AnswerId, Reply } from "./reply.ts";
import type { IncomingRequest, MockHeaders } from "./request.ts";
import type { Upstream } from "./upstream.ts";

/** A call with all that was decided about it. */
export interface Considered {
  readonly upstream: Upstream;
  readonly call: Call;
  readonly credential: Credential;
  /** The name under which scenario, limits, clock, counts and bill are kept. */
  readonly tenant: string;
  readonly headers: MockHeaders;
  readonly plan: Plan;
  readonly decision: Decision;
}

/** A decision, the reply that it became, and the bytes of the reply's body, in a buffer that belongs to the pool. */
export interface Rendered {
  readonly considered: Considered;
  readonly reply: Reply;
  readonly writer: JsonWriter;
}

/** A recorded reply on its way: its bytes exist. */
export interface Delivery {
  readonly status: number;
  readonly disruption: Disruption | undefined;
  /** The body. The memory is a pooled buffer's: valid until `release`. */
  readonly bytes: Bytes;
  /** Gives the buffer of `bytes` back; called once, when the bytes have been sent or copied. */
  release(): void;
  /** Headers in a new list, each name before its value: those of the reply, and what decided at what cost. */
  rawHeaders(): string[];
  /** The delivery as `fetch` resolves it, disrupted where the plan has a disruption; it copies the bytes and releases them. */
  toResponse(): Response;
}

/** Answers a request; undefined for a path of the control surface. */
export type Ask = (request: IncomingRequest) => Delivery | Promise<Delivery> | undefined;

/** A call that has arrived and is counted; its entry is written when the bytes of its answer exist. */
export interface Arrival {
  readonly id: AnswerId;
  /** The call's place among all calls. */
  readonly count: number;
}
