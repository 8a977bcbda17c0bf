// Sends one call at a time, within the budget and at the pace of the run; ends the run when calls get no answer.
import type { Answer, Missing } from "../model/answer.ts";
import { type CallSpec, lineOf } from "../model/call-spec.ts";
import type { Target } from "../model/target.ts";
import type { Budget } from "./budget.ts";

const FIRST_PAUSE = 1_000;
const LONGEST_PAUSE = 8_000;
const FAILURES_IN_A_ROW = 3;

export interface Sender {
  readonly send: (spec: CallSpec, path: string) => Promise<Answer | Missing>;
  /** Doubles the pause before each call, from one second up to eight. */
  readonly slowDown: () => void;
  /** Makes every further call return this reason instead of an answer. */
  readonly end: (missing: string, why: Missing["why"]) => Missing;
  readonly ended: () => Missing | undefined;
}

export function createSender(target: Target, budget: Budget, sleep: (milliseconds: number) => Promise<void>): Sender {
  let ended: Missing | undefined;
  let failures = 0;
  let pause = 0;

  const end: Sender["end"] = (missing, why) => {
    ended = { missing, why };
    return ended;
  };

  const send: Sender["send"] = async (spec, path) => {
    if (ended) return ended;
    if (!budget.take(lineOf(spec))) return end(`over budget: all ${budget.cap} calls are made`, "budget");
    if (pause > 0) await sleep(pause);
    try {
      const got = await target.send({ upstream: spec.upstream, path, credential: spec.credential });
      failures = 0;
      return got;
    } catch (error) {
      failures += 1;
      const reason = `no answer: ${messageOf(error)}`;
      return failures < FAILURES_IN_A_ROW ? { missing: reason, why: "unreachable" } : end(reason, "unreachable");
    }
  };

  const slowDown = () => {
    pause = pause === 0 ? FIRST_PAUSE : Math.min(pause * 2, LONGEST_PAUSE);
  };

  return { send, slowDown, end, ended: () => ended };
}

/** A failed fetch has its real reason in `cause`; its own message is "fetch failed". */
function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause, message, name } = error;
  if (name === "TimeoutError") return "it took too long";
  return cause instanceof Error && cause.message !== "" ? cause.message : message;
}
