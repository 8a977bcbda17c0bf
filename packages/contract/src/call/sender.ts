// Sends one call at a time, within the budget and at the pace of the run; ends the run when calls get no answer.
import type { Masking } from "@weibo-kit/types/masking";
import { type Answer, type Missing, missing } from "../model/answer.ts";
import { type CallSpec, lineOf } from "../model/call-spec.ts";
import type { Target } from "../model/target.ts";
import type { Budget } from "./budget.ts";
import { withoutSecrets } from "./masking.ts";
import { createPause } from "./pause.ts";

const FAILURES_IN_A_ROW = 3;

export interface Sender {
  readonly send: (spec: CallSpec, path: string) => Promise<Answer | Missing>;
  /** Doubles the pause before each call, from one second up to eight; it shrinks again, see `pause.ts`. */
  readonly slowDown: () => void;
  /** Makes every further call return this reason instead of an answer; returns it. */
  readonly end: (reason: Missing) => Missing;
  readonly ended: () => Missing | undefined;
}

export function createSender(
  target: Target,
  budget: Budget,
  masking: Masking,
  sleep: (milliseconds: number) => Promise<void>,
): Sender {
  const pause = createPause();
  let ended: Missing | undefined;
  let failures = 0;

  const end: Sender["end"] = (reason) => {
    ended = reason;
    return reason;
  };

  const send: Sender["send"] = async (spec, path) => {
    if (ended) return ended;
    const wait = pause.next();
    if (wait === undefined)
      return end(missing("stopped", "the service kept limiting the rate for two minutes", "stopped"));
    if (!budget.take(lineOf(spec))) return end(missing("over-budget", `all ${budget.cap} calls are made`, "budget"));
    if (wait > 0) await sleep(wait);
    pause.relax();
    try {
      const got = await target.send({ upstream: spec.upstream, path, credential: spec.credential });
      failures = 0;
      return withoutSecrets(got, masking);
    } catch (error) {
      failures += 1;
      const words = masking.text(messageOf(error));
      const reason = { ...missing("no-answer", words, "unreachable"), error: words };
      return failures < FAILURES_IN_A_ROW ? reason : end(reason);
    }
  };

  return { send, slowDown: pause.grow, end, ended: () => ended };
}

/** A failed fetch has its real reason in `cause`; its own message is "fetch failed". */
function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause, message, name } = error;
  if (name === "TimeoutError") return "it took too long";
  return cause instanceof Error && cause.message !== "" ? cause.message : message;
}
