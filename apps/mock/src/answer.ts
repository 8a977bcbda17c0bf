// The spine. Read this first: a caller is admitted, a request read, a plan made, an outcome decided, a response
// rendered, an entry recorded. Data goes one way; each stage's result is an argument of the next.
import { spoil } from "./deliver/spoil.ts";
import type { Asked, Call, Credential, Decision, Operation, Parcel, Past, Plan, Tally, Upstream } from "./exchange/types.ts";
import type { Journal } from "./journal/journal.ts";
import { read } from "./read/read.ts";
import { respond } from "./deliver/prepare.ts";
import { planIn } from "./plan/tenant/tenant.ts";
import type { Rooms } from "./plan/tenant/tenants.ts";
import type { Tell } from "./decide/source.ts";
import { type Sleep, waitFor } from "./deliver/wait.ts";

/** What the spine is built from; `timer` measures how long an answer takes. */
export interface Parts {
  readonly tell: Tell;
  readonly journal: Journal;
  readonly rooms: Rooms;
  readonly seed: number;
  readonly timer: () => number;
  readonly sleep: Sleep;
}

export interface Spine {
  /** Answers one request and remembers it: at once, unless the plan wants a delay. */
  answer(upstream: Upstream, operation: Operation, asked: Asked): Parcel | Promise<Parcel>;
  /** Decides as `answer` would now, and remembers nothing. */
  consider(upstream: Upstream, operation: Operation, asked: Asked): Considered;
}

export interface Considered {
  readonly call: Call;
  readonly credential: Credential;
  readonly plan: Plan;
  readonly decision: Decision;
}

export function createSpine({ tell, journal, rooms, seed, timer, sleep }: Parts): Spine {
  const past: Past = { now: (token) => rooms.now(rooms.of(token)), isUsed: (nonce) => journal.isUsed(nonce) };

  const consider: Spine["consider"] = (upstream, operation, asked) => {
    const credential = upstream.admit(asked, operation, past);
    const room = rooms.of(credential.token, asked.headers.get("x-mock-scenario"));
    const call = read(operation, asked, rooms.now(room));
    const tally = journal.tallyOf(credential.token);
    const plan = planIn(room, upstream, call, credential.token, tally, seed);
    const decision = decide(upstream, call, credential, plan, tally, tell);
    return { call, credential, plan, decision };
  };

  const answer: Spine["answer"] = (upstream, operation, asked) => {
    const started = timer();
    const told = consider(upstream, operation, asked);
    const { call, credential, plan, decision } = told;
    const reply = spoil(upstream.render(decision.outcome, call, journal.stamp(call.at)), plan.cut, upstream.name);
    const cost = journal.record(told, reply, timer() - started);
    const leave = () => {
      journal.answered(credential.token);
      return respond(reply, told, cost, asked, sleep);
    };
    const wait = waitFor(plan, reply.body);
    return wait > 0 ? after(wait, asked, leave) : leave();
  };

  const after = async (wait: number, { signal }: Asked, leave: () => Parcel): Promise<Parcel> => {
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
  tell: Tell,
): Decision {
  const { refusal } = credential;
  if (refusal && !call.operation.open) return { outcome: { fault: refusal }, by: "refusal", because: "credential" };
  if (call.problem)
    return { outcome: { fault: upstream.malformed(call.problem, call) }, by: "refusal", because: call.problem };
  const { fault, rule = "", isLimit } = plan;
  if (fault) return { outcome: { fault }, by: isLimit ? "limit" : "rule", because: rule };
  return tell(call, plan, { credential, at: call.at, tally });
}
