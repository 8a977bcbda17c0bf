// The spine, read this first: a request is routed, its caller admitted, its parameters read, a plan made, an outcome
// decided, a response rendered, an entry recorded, and the response delivered. Data goes one way: each stage's result
// is an argument of the next.
import type { Decide } from "./decide/decide.ts";
import { prepare } from "./deliver/prepare.ts";
import { type Sleep, waitOf } from "./deliver/wait.ts";
import type { Arrival, Considered, Delivery } from "./exchange/considered.ts";
import type { Credential, Past } from "./exchange/credential.ts";
import type { Plan } from "./exchange/plan.ts";
import type { IncomingRequest } from "./exchange/request.ts";
import type { Memory } from "./journal/memory.ts";
import { planIn } from "./plan/tenant/tenant.ts";
import type { Tenants } from "./plan/tenant/tenants.ts";
import { mockHeaders } from "./read/mock-headers.ts";
import { read } from "./read/read.ts";
import { failure } from "./render/failure.ts";
import { renderedLength, renderHead, renderReply } from "./render/reply.ts";
import type { Router } from "./router.ts";

/** What the spine is built from; `timer` measures how long an answer takes, in milliseconds. */
export interface Dependencies {
  readonly router: Router;
  readonly decide: Decide;
  readonly memory: Memory;
  readonly tenants: Tenants;
  readonly seed: number;
  readonly timer: () => number;
  readonly sleep: Sleep;
}

export interface Spine {
  /** Answers one request and records it: at once, unless the plan has a delay. Throws only what the hook `onEntry` throws. */
  answer(request: IncomingRequest): Delivery | Promise<Delivery>;
  /**
   * Decides as `answer` would now, and records nothing.
   *
   * @throws {MockMistake} where `answer` would reply with a mistake.
   */
  consider(request: IncomingRequest): Considered;
}

type Received = Omit<Considered, "plan" | "decision">;

export function createSpine({ router, decide, memory, tenants, seed, timer, sleep }: Dependencies): Spine {
  /** @param named the tenant that a header names: its clock, and nonces of its own */
  const pastOf = (named?: string): Past => ({
    now: (token) => tenants.now(tenants.of(named ?? token)),
    isUsed: (nonce) => memory.isUsed(named === undefined ? nonce : nonceOf(named, nonce)),
  });
  const past = pastOf();

  /** Routed, admitted, read. */
  const receive = (request: IncomingRequest): Received => {
    const { upstream, operation } = router(request.method, request.path, request.flaw);
    const headers = mockHeaders(request.headers);
    const named = headers.tenant;
    const admitted = upstream.admit(request, operation, named === undefined ? past : pastOf(named));
    const credential = named === undefined ? admitted : withNonceOf(named, admitted);
    const tenant = named ?? credential.token;
    const call = read(operation, request, tenants.now(tenants.of(tenant)));
    return { upstream, credential, tenant, headers, call };
  };

  /** Planned and decided. */
  const decideCall = (received: Received): Considered => {
    const { upstream, credential, tenant, headers, call } = received;
    const settings = tenants.of(tenant, headers.scenario);
    const tally = memory.tallyOf(tenant);
    const plan = planIn(settings, received, tally, seed);
    const decision = decide({ upstream, credential, call, plan, tally, world: settings.world });
    return { upstream, credential, tenant, headers, call, plan, decision };
  };

  const answer: Spine["answer"] = (request) => {
    const started = timer();
    const received = receive(request);
    const considered = orFailure(received, decideCall);
    const arrival = memory.arrive(considered);
    const wait = waitOf(considered.plan, () => renderedLength(considered, arrival.id));
    if (wait <= 0) return finish(considered, arrival, started);
    const paused = timer();
    // A delay doesn't count as time that the answer took.
    const { signal } = request;
    return sleep(wait, signal).then(() => finish(considered, arrival, started + timer() - paused, signal.aborted));
  };

  /**
   * Rendered, recorded, delivered. What is recorded is what the client gets: the entry is written when the bytes
   * exist, and by what they became.
   */
  const finish = (considered: Considered, arrival: Arrival, started: number, hasLeft = false): Delivery => {
    const rendered = hasLeft ? renderHead(considered, arrival.id) : renderReply(considered, arrival.id);
    const cost = memory.record(arrival, rendered, timer() - started);
    memory.answered(arrival);
    return prepare(rendered, cost, sleep);
  };

  return { answer, consider: (request) => decideCall(receive(request)) };
}

const NO_PLAN: Plan = {};

const nonceOf = (tenant: string, nonce: string): string => JSON.stringify([tenant, nonce]);

/** Tenants behind one credential may use the same nonces, as each could alone. */
const withNonceOf = (tenant: string, credential: Credential): Credential =>
  credential.nonce === undefined ? credential : { ...credential, nonce: nonceOf(tenant, credential.nonce) };

/** A mistake in the request's settings, or a bug, is decided like anything else: counted, recorded and answered. */
function orFailure(received: Received, decideCall: (received: Received) => Considered): Considered {
  try {
    return decideCall(received);
  } catch (error) {
    return { ...received, plan: NO_PLAN, decision: failure(error) };
  }
}
