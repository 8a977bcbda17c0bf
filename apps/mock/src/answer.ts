// The spine, read this first: a request is routed, its caller admitted, its parameters read, a plan made, an outcome
// decided, a response rendered, an entry recorded, and the response delivered. Data goes one way: each stage's result
// is an argument of the next.
import type { Decide } from "./decide/decide.ts";
import { prepare } from "./deliver/prepare.ts";
import { type Sleep, waitOf } from "./deliver/wait.ts";
import type { Arrival, Considered, Delivery, IncomingRequest, Past, Plan } from "./exchange/types.ts";
import type { Memory } from "./journal/memory.ts";
import { planIn } from "./plan/tenant/tenant.ts";
import type { Tenants } from "./plan/tenant/tenants.ts";
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

type Received = Pick<Considered, "upstream" | "credential" | "call">;

export function createSpine({ router, decide, memory, tenants, seed, timer, sleep }: Dependencies): Spine {
  const past: Past = { now: (token) => tenants.now(tenants.of(token)), isUsed: (nonce) => memory.isUsed(nonce) };

  /** Routed, admitted, read. */
  const receive = (request: IncomingRequest): Received => {
    const { upstream, operation } = router(request.method, request.path, request.flaw);
    const credential = upstream.admit(request, operation, past);
    const call = read(operation, request, tenants.now(tenants.of(credential.token)));
    return { upstream, credential, call };
  };

  /** Planned and decided. */
  const decideCall = ({ upstream, credential, call }: Received): Considered => {
    const tenant = tenants.of(credential.token, call.request.headers.get("x-mock-scenario"));
    const tally = memory.tallyOf(credential.token);
    const plan = planIn(tenant, upstream, call, credential.token, tally, seed);
    const decision = decide({ upstream, credential, call, plan, tally });
    return { upstream, credential, call, plan, decision };
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

/** A mistake in the request's settings, or a bug, is decided like anything else: counted, recorded and answered. */
function orFailure(received: Received, decideCall: (received: Received) => Considered): Considered {
  try {
    return decideCall(received);
  } catch (error) {
    return { ...received, plan: NO_PLAN, decision: failure(error) };
  }
}
