// Makes the calls of a plan one after the other, each once, and counts what they cost.
import type { Masking } from "@weibo-kit/types/masking";
import { type Answer, type Missing, missing } from "../model/answer.ts";
import type { Asked } from "../model/asked.ts";
import { type CallSpec, keyOf } from "../model/call-spec.ts";
import type { Target } from "../model/target.ts";
import { priceOf } from "../plan/price.ts";
import { upstreams } from "../upstreams/upstreams.ts";
import type { Budget } from "./budget.ts";
import { pathFor } from "./path.ts";
import { createSender } from "./sender.ts";
import { sendWithRetries } from "./with-retries.ts";

export interface Caller {
  /** The answer of a call, which is made once however many cases need it. */
  readonly answer: (spec: CallSpec) => Promise<Answer | Missing>;
  /** Makes a call once more. Where no call is left for that, the run goes on without an answer. */
  readonly again: (asked: Asked) => Promise<Answer | Missing>;
  /** Every answer so far, in the order of the calls; without those of `again`. */
  readonly asked: () => readonly Asked[];
  /** Why no more calls are made. */
  readonly ended: () => Missing | undefined;
  /** What the calls cost so far, in fen: a success is billed, a refusal is not. */
  readonly billed: () => number;
}

interface Clock {
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
}

export function createCaller(target: Target, budget: Budget, masking: Masking, { now, sleep }: Clock): Caller {
  const sender = createSender(target, budget, masking, sleep);
  const answers = new Map<string, Answer | Missing>();
  const asked: Asked[] = [];
  let billed = 0;
  const send = async (spec: CallSpec, path: string): Promise<Answer | Missing> => {
    const got = await sendWithRetries(sender, spec, path, target.isFree);
    if ("status" in got && upstreams[spec.upstream].codeOf(got) === 0) billed += priceOf(spec);
    return got;
  };
  /** Two values that are derived in two ways may be equal: then it is one call. */
  const once = async (spec: CallSpec, path: string): Promise<Answer | Missing> => {
    const key = JSON.stringify([path, spec.credential, spec.provokes]);
    const known = answers.get(key);
    if (known) return known;
    const got = await send(spec, path);
    if ("status" in got) asked.push({ spec, answer: got, at: now() });
    answers.set(key, got);
    return got;
  };
  const answer = async (spec: CallSpec): Promise<Answer | Missing> => {
    const known = answers.get(keyOf(spec));
    if (known) return known;
    const path = await pathFor(spec, answer);
    const got = typeof path === "string" ? await once(spec, path) : path;
    answers.set(keyOf(spec), got);
    return got;
  };
  const again = async ({ spec, answer: { request } }: Asked): Promise<Answer | Missing> =>
    budget.isSpent() ? missing("over-budget", "no call is left to ask again", "budget") : send(spec, request);
  return { answer, again, asked: () => asked, ended: sender.ended, billed: () => billed };
}
