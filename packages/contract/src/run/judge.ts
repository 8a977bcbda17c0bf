// From a case and what came back to a verdict.
import type { Answer, Missing } from "../answer.ts";
import type { Ask } from "../ask.ts";
import type { Case } from "../case.ts";
import type { Deviation } from "../deviations.ts";
import type { Facts } from "../facts.ts";
import type { Target } from "../target.ts";
import type { Verdict } from "../verdict.ts";
import { addressOf } from "./address.ts";

type Received = Readonly<Record<string, Answer | Missing>>;

export interface Judging {
  readonly target: Target;
  readonly facts: Facts;
  readonly deviations: readonly Deviation[];
}

/** A case whose answers did not all come is not checked. */
export function verdictOf(
  it: Case,
  asks: Readonly<Record<string, Ask>>,
  received: Received,
  judging: Judging,
): Verdict {
  const calls = Object.entries(asks).flatMap(([name, ask]) => {
    const got = received[name];
    return got === undefined || "missing" in got ? [] : [addressOf(ask, got.asked, judging.target.base)];
  });
  const answers: Record<string, Answer> = {};
  for (const [name, got] of Object.entries(received)) {
    if ("missing" in got) return leftOut(it, got, calls);
    answers[name] = got;
  }
  const judgement = it.judge(answers, judging.facts);
  if (judgement === undefined) return { ...aboutCase(it), is: "kept", calls };
  if (typeof judgement !== "string") return leftOut(it, { missing: judgement.unchecked, why: "condition" }, calls);
  const deviation = judging.deviations.find((one) => one.case === it.id);
  const known = deviation && { reason: deviation.reason, expires: deviation.expires };
  const because = masked(judgement, judging.target.secrets);
  return { ...aboutCase(it), is: "broken", because, ...(known ? { known } : {}), calls };
}

export function leftOut(it: Case, { missing, why }: Missing, calls: readonly string[] = []): Verdict {
  return { ...aboutCase(it), is: "not checked", because: missing, why, calls };
}

/** A server may echo what it was sent. */
const masked = (text: string, secrets: readonly string[]): string =>
  secrets.reduce((masking, secret) => (secret === "" ? masking : masking.replaceAll(secret, "***")), text);

const aboutCase = ({ id, level, upstream, operation, topic, promise }: Case) => ({
  id,
  level,
  upstream,
  operation,
  topic,
  promise,
});
