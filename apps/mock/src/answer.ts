// The spine. Read this first: a request is read, its caller admitted, a plan made, an outcome decided, a response
// rendered, an entry recorded. Data goes one way; each stage's result is an argument of the next.
import type { Asked, Call, Credential, Decision, Operation, Plan, Upstream } from "./exchange.ts";
import type { Journal } from "./journal.ts";
import { read } from "./read.ts";
import { planFor } from "./scenarios/plan.ts";
import type { Tell } from "./tell.ts";
import { wait } from "./wait.ts";

/** What the spine is built from; `clock` gives milliseconds since 1970. */
export interface Parts {
  readonly tell: Tell;
  readonly journal: Journal;
  readonly clock: () => number;
}

export interface Spine {
  /** Answers one request and remembers it. */
  answer(upstream: Upstream, operation: Operation, asked: Asked): Promise<Response>;
  /** Decides as `answer` would now, and remembers nothing. */
  consider(upstream: Upstream, operation: Operation, asked: Asked): Considered;
}

export interface Considered {
  readonly call: Call;
  readonly credential: Credential;
  readonly plan: Plan;
  readonly decision: Decision;
}

export function createSpine({ tell, journal, clock }: Parts): Spine {
  const consider: Spine["consider"] = (upstream, operation, asked) => {
    const call = read(operation, asked, clock());
    const credential = upstream.admit(asked);
    const plan = planFor(upstream, call, credential, journal.callsOf(credential.token) + 1);
    const decision = decide(upstream, call, credential, plan, tell);
    return { call, credential, plan, decision };
  };

  const answer: Spine["answer"] = async (upstream, operation, asked) => {
    const started = performance.now();
    const { call, credential, plan, decision } = consider(upstream, operation, asked);
    const reply = upstream.render(decision.outcome, call, journal.stamp(call.at));
    journal.record(call, credential, decision, reply, performance.now() - started);
    await wait(plan.delay, asked.signal);
    return new Response(reply.body, { status: reply.status, headers: { ...reply.headers, "x-mock-by": decision.by } });
  };

  return { answer, consider };
}

/** A refused caller, a malformed call, a fault that the plan asks for; else whatever there is to tell. */
function decide(upstream: Upstream, call: Call, { refusal }: Credential, { fault, rule }: Plan, tell: Tell): Decision {
  if (refusal && !call.operation.open) return { outcome: { fault: refusal }, by: "refusal", because: "credential" };
  if (call.problem)
    return { outcome: { fault: upstream.malformed(call.problem) }, by: "refusal", because: call.problem };
  if (fault && rule) return { outcome: { fault }, by: "rule", because: rule };
  return tell(call);
}
