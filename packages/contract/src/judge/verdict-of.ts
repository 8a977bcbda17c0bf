// From a case and its answers to a verdict.
import type { Masking } from "@weibo-kit/types/masking";
import type { Answer, Missing } from "../model/answer.ts";
import type { CallSpec } from "../model/call-spec.ts";
import type { Case } from "../model/case.ts";
import { isDeepJson, MOST_LEVELS } from "../model/depth.ts";
import type { Subject } from "../model/subject.ts";
import type { Target } from "../model/target.ts";
import type { Verdict } from "../model/verdict.ts";
import { addressOf } from "./address.ts";
import type { Deviation } from "./deviations.ts";

export interface JudgingContext {
  readonly target: Target;
  readonly subject: Subject;
  readonly deviations: readonly Deviation[];
  readonly masking: Masking;
}

/** A case of which an answer is missing is not checked. */
export function verdictOf(
  it: Case,
  specs: Readonly<Record<string, CallSpec>>,
  received: Readonly<Record<string, Answer | Missing>>,
  { target, subject, deviations, masking }: JudgingContext,
): Verdict {
  const answers: Record<string, Answer> = {};
  for (const [name, got] of Object.entries(received)) if (!("missing" in got)) answers[name] = got;
  const calls = Object.entries(answers).flatMap(([name, { request }]) => {
    const spec = specs[name];
    return spec === undefined ? [] : [{ request, address: addressOf(spec, request, target.base) }];
  });
  const addresses = calls.map(({ address }) => address);
  const missing = Object.values(received).find((got) => "missing" in got);
  if (missing && "missing" in missing) return leftOut(it, missing, addresses);
  const judgement = it.judge(answers, subject);
  if (judgement === undefined) return { ...aboutCase(it), is: "kept", calls: addresses };
  if (typeof judgement !== "string")
    return leftOut(
      it,
      { missing: masking.text(judgement.unchecked) + depthNote(answers), why: "condition" },
      addresses,
    );
  // A judgement of many calls names the one that broke it.
  const isNamed = ({ request }: { readonly request: string }) =>
    judgement.includes(`(${request};`) || judgement.includes(`(${request})`);
  const [named] = calls.filter(isNamed);
  return {
    ...broken(it, masking.text(judgement) + depthNote(answers), deviations),
    calls: named ? [named.address] : addresses,
  };
}

/** The verdict of a case that is not judged. */
export function leftOut(it: Case, { missing, why }: Missing, calls: readonly string[] = []): Verdict {
  return { ...aboutCase(it), is: "not checked", because: missing, why, calls };
}

function broken(it: Case, because: string, deviations: readonly Deviation[]) {
  const deviation = deviations.find((one) => one.case === it.id);
  const known = deviation && { known: { reason: deviation.reason, expires: deviation.expires } };
  return { ...aboutCase(it), is: "broken" as const, because, ...known };
}

/** Without it, a broken promise would call the answer no JSON at all. */
const depthNote = (answers: Readonly<Record<string, Answer>>): string =>
  Object.values(answers).some(({ json, text }) => json === undefined && isDeepJson(text))
    ? ` (the answer nests deeper than ${MOST_LEVELS} levels)`
    : "";

const aboutCase = ({ id, level, upstream, operation, topic, promise }: Case) => ({
  id,
  level,
  upstream,
  operation,
  topic,
  promise,
});
