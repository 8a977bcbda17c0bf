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
  const answers: Record<string, Answer> = {};
  for (const [name, got] of Object.entries(received)) if (!("missing" in got)) answers[name] = got;
  const calls = Object.entries(answers).flatMap(([name, { asked }]) => {
    const ask = asks[name];
    return ask === undefined ? [] : [{ asked, address: addressOf(ask, asked, judging.target.base) }];
  });
  const addresses = calls.map(({ address }) => address);
  const missing = Object.values(received).find((got) => "missing" in got);
  if (missing && "missing" in missing) return leftOut(it, missing, addresses);
  const judgement = it.judge(answers, judging.facts);
  if (judgement === undefined) return { ...aboutCase(it), is: "kept", calls: addresses };
  if (typeof judgement !== "string") return leftOut(it, { missing: judgement.unchecked, why: "condition" }, addresses);
  // A judgement of many calls names the one that broke it.
  const named = calls.filter(({ asked }) => judgement.includes(`(${asked};`) || judgement.includes(`(${asked})`));
  const shown = named.length === 0 ? addresses : named.map(({ address }) => address).slice(0, 1);
  return { ...brokenBy(it, masked(judgement, judging.target.secrets), judging.deviations), calls: shown };
}

function brokenBy(it: Case, because: string, deviations: readonly Deviation[]) {
  const deviation = deviations.find((one) => one.case === it.id);
  const known = deviation && { known: { reason: deviation.reason, expires: deviation.expires } };
  return { ...aboutCase(it), is: "broken" as const, because, ...known };
}

export function leftOut(it: Case, { missing, why }: Missing, calls: readonly string[] = []): Verdict {
  return { ...aboutCase(it), is: "not checked", because: missing, why, calls };
}

/** A server may echo what it was sent. Real tokens have eight characters at least; shorter ones may be words. */
const masked = (text: string, secrets: readonly string[]): string =>
  secrets.reduce((masking, secret) => (secret.length < 8 ? masking : masking.replaceAll(secret, "***")), text);

const aboutCase = ({ id, level, upstream, operation, topic, promise }: Case) => ({
  id,
  level,
  upstream,
  operation,
  topic,
  promise,
});
