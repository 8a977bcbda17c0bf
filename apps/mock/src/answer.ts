// The spine. Read this first: a caller is admitted, a request read, a plan made, an outcome decided, a response
// rendered, an entry recorded. Data goes one way; each stage's result is an argument of the next.

import type { AnswerSource } from "./decide/source.ts";
import { prepare } from "./deliver/prepare.ts";
import { spoil } from "./deliver/spoil.ts";
import { type Sleep, waitFor } from "./deliver/wait.ts";
import type {
  Call,
  Credential,
  Decision,
  Delivery,
  IncomingRequest,
  Operation,
  Past,
  Plan,
  Tally,
  Upstream,
} from "./exchange/types.ts";
import type { Journal } from "./journal/journal.ts";
import { planIn } from "./plan/tenant/tenant.ts";
import type { Tenants } from "./plan/tenant/tenants.ts";
import { read } from "./read/read.ts";

/** What the spine is built from; `timer` measures how long an answer takes. */
export interface Dependencies {
  readonly source: AnswerSource;
  readonly journal: Journal;
  readonly tenants: Tenants;
  readonly seed: number;
  readonly timer: () => number;
  readonly sleep: Sleep;
}

export interface Spine {
  /** Answers one request and remembers it: at once, unless the plan wants a delay. */
  answer(upstream: Upstream, operation: Operation, request: IncomingRequest): Delivery | Promise<Delivery>;
  /** Decides as `answer` would now, and remembers nothing. */
  consider(upstream: Upstream, operation: Operation, request: IncomingRequest): Considered;
}

export interface Considered {
  readonly call: Call;
  readonly credential: Credential;
  readonly plan: Plan;
  readonly decision: Decision;
}

export function createSpine({ source, journal, tenants, seed, timer, sleep }: Dependencies): Spine {
  const past: Past = { now: (token) => tenants.now(tenants.of(token)), isUsed: (nonce) => journal.isUsed(nonce) };

  const consider: Spine["consider"] = (upstream, operation, request) => {
    const credential = upstream.admit(request, operation, past);
    const tenant = tenants.of(credential.token, request.headers.get("x-mock-scenario"));
    const call = read(operation, request, tenants.now(tenant));
    const tally = journal.tallyOf(credential.token);
    const plan = planIn(tenant, upstream, call, credential.token, tally, seed);
    const decision = decide(upstream, call, credential, plan, tally, source);
    return { call, credential, plan, decision };
  };

  const answer: Spine["answer"] = (upstream, operation, request) => {
    const started = timer();
    const told = consider(upstream, operation, request);
    const { call, credential, plan, decision } = told;
    const reply = spoil(
      upstream.render(decision.outcome, call, journal.answerId(call.at)),
      plan.disruption,
      upstream.name,
    );
    const cost = journal.record(told, reply, timer() - started);
    const leave = () => {
      journal.answered(credential.token);
      return prepare(reply, told, cost, request, sleep);
    };
    const wait = waitFor(plan, reply.body);
    return wait > 0 ? after(wait, request, leave) : leave();
  };

  const after = async (wait: number, { signal }: IncomingRequest, leave: () => Delivery): Promise<Delivery> => {
    await sleep(wait, signal);
    return leave();
  };

  return { answer, consider };
}

/** A refused caller, a malformed call, a fault that the plan asks for; else whatever there is to tell. */
function decide(
  upstream: Upstream,
  call: Call,
  credential: Credential,
  plan: Plan,
  tally: Tally,
  tell: AnswerSource,
): Decision {
  const { refusal } = credential;
  if (refusal && !call.operation.open) return { outcome: { fault: refusal }, by: "refusal", because: "credential" };
  if (call.problem)
    return { outcome: { fault: upstream.malformed(call.problem, call) }, by: "refusal", because: call.problem };
  const { fault, rule = "", isLimit } = plan;
  if (fault) return { outcome: { fault }, by: isLimit ? "limit" : "rule", because: rule };
  return tell(call, plan, { credential, at: call.at, tally });
}
