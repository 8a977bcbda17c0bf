// Sends a call until it has an answer that can be judged; what a code means for a run, the upstream knows.
import { type Answer, type Missing, missing } from "../model/answer.ts";
import { type CallSpec, lineOf } from "../model/call-spec.ts";
import type { Reaction } from "../model/upstream.ts";
import { upstreams } from "../upstreams/upstreams.ts";
import type { Sender } from "./sender.ts";

const TRIES = 3;

/** @param isFree calls cost nothing, so no code ends the run */
export async function sendWithRetries(
  sender: Sender,
  spec: CallSpec,
  path: string,
  isFree: boolean,
): Promise<Answer | Missing> {
  for (let trial = 1; ; trial += 1) {
    const got = await sender.send(spec, path);
    if ("missing" in got) return got;
    const { reaction, what, code } = reactionTo(spec, got);
    if (reaction === "judge" || (reaction === "stop" && isFree)) return got;
    if (reaction === "stop") {
      const reason = missing("stopped", `the service answered ${what}`, "stopped");
      return sender.end(code === undefined ? reason : { ...reason, code });
    }
    if (reaction === "slow-down") sender.slowDown();
    if (trial < TRIES) continue;
    return reaction === "retry-then-judge"
      ? got
      : missing("no-answer", `still ${what} after ${TRIES} tries of ${lineOf(spec)}`, "unreachable");
  }
}

interface Reacting {
  readonly reaction: Reaction;
  readonly what: string;
  readonly code?: number;
}

function reactionTo({ upstream, provokes }: CallSpec, answer: Answer): Reacting {
  const { codeOf, reactionTo: reactionToCode } = upstreams[upstream];
  const code = codeOf(answer);
  if (code !== undefined) {
    return { reaction: provokes.includes(code) ? "judge" : reactionToCode(code), what: String(code), code };
  }
  // A gateway answers where the service behind it does not: in its own words, with 502, 503 or 504.
  const isOfGateway = answer.status > 501 && answer.status < 505;
  return { reaction: isOfGateway ? "retry" : "judge", what: `HTTP ${answer.status} of a gateway` };
}
