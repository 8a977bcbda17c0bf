// Makes the calls of a plan one after the other, each once, and counts what they cost.
import type { Masking } from "@weibo-kit/types/masking";
import type { Answer, Missing } from "../model/answer.ts";
import { type CallSpec, keyOf, lineOf } from "../model/call-spec.ts";
import type { Target } from "../model/target.ts";
import { priceOf } from "../plan/price.ts";
import { upstreams } from "../upstreams/upstreams.ts";
import type { Budget } from "./budget.ts";
import { pathFor } from "./path.ts";
import { createSender, type Sender } from "./sender.ts";

const TRIES = 3;

export interface Caller {
  /** The answer of a call, which is made once however many cases need it. */
  readonly answer: (spec: CallSpec) => Promise<Answer | Missing>;
  /** Why no more calls are made. */
  readonly ended: () => Missing | undefined;
  /** What the calls cost so far, in fen: a success is billed, a refusal is not. */
  readonly billed: () => number;
}

export function createCaller(
  target: Target,
  budget: Budget,
  masking: Masking,
  sleep: (milliseconds: number) => Promise<void>,
): Caller {
  const sender = createSender(target, budget, masking, sleep);
  const answers = new Map<string, Answer | Missing>();
  let billed = 0;
  const answer = async (spec: CallSpec): Promise<Answer | Missing> => {
    const known = answers.get(keyOf(spec));
    if (known) return known;
    const path = await pathFor(spec, answer);
    const got = typeof path === "string" ? await withRetries(sender, spec, path) : path;
    if ("status" in got && upstreams[spec.upstream].codeOf(got) === 0) billed += priceOf(spec);
    answers.set(keyOf(spec), got);
    return got;
  };
  return { answer, ended: sender.ended, billed: () => billed };
}

async function withRetries(sender: Sender, spec: CallSpec, path: string): Promise<Answer | Missing> {
  const { codeOf, reactionTo } = upstreams[spec.upstream];
  for (let trial = 1; ; trial += 1) {
    const got = await sender.send(spec, path);
    if ("missing" in got) return got;
    const code = codeOf(got);
    if (code === undefined || spec.provokes.includes(code)) return got;
    const reaction = reactionTo(code);
    if (reaction === "judge") return got;
    if (reaction === "stop") return sender.end(`stopped: the service answered ${code}`, "stopped");
    if (reaction === "slow-down") sender.slowDown();
    if (trial < TRIES) continue;
    return reaction === "retry-then-judge"
      ? got
      : { missing: `no answer: still ${code} after ${TRIES} tries of ${lineOf(spec)}`, why: "unreachable" };
  }
}
