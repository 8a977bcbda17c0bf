// From a case and its answers to a verdict.
import type { Masking } from "@weibo-kit/types/masking";
import type { Answer, Missing } from "../model/answer.ts";
import type { Asked } from "../model/asked.ts";
import type { CallSpec } from "../model/call-spec.ts";
import { brokenIn, type Case, isUnchecked, type Judgement, lackOf, shownBy } from "../model/case.ts";
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

/** A case with what came of its calls, by their names. */
export interface Received {
  readonly case: Case;
  readonly calls: Readonly<Record<string, CallSpec>>;
  readonly got: Readonly<Record<string, Answer | Missing>>;
}

/** A judgement, or why there is none: an answer is missing. */
export type Judged = { readonly judgement: Judgement } | Missing;

export function judged({ case: it, got }: Received, subject: Subject, asked: readonly Asked[]): Judged {
  const answers = answersIn(got);
  const missing = Object.values(got).find((one): one is Missing => "missing" in one);
  const isEnough = it.isPartial === true && missing?.why === "condition" && Object.keys(answers).length > 0;
  if (missing && !isEnough) return missing;
  const judgement = it.judge(answers, subject, runOf(it, answers, asked));
  return missing && typeof judgement === "object" && isUnchecked(judgement) ? missing : { judgement };
}

/** The answers that a case may judge, its own first. */
function runOf(
  { alsoJudges = () => false }: Case,
  answers: Readonly<Record<string, Answer>>,
  asked: readonly Asked[],
): readonly Asked[] {
  const own = new Set(Object.values(answers));
  const isOwn = ({ answer }: Asked) => own.has(answer);
  return [...asked.filter(isOwn), ...asked.filter((one) => !isOwn(one) && alsoJudges(one.spec))];
}

/** @param asked every answer of the run */
export function verdictOf(
  { case: it, calls, got }: Received,
  result: Judged,
  asked: readonly Asked[],
  { target, deviations, masking }: JudgingContext,
): Verdict {
  const answers = answersIn(got);
  const addresses = Object.entries(answers).flatMap(([name, { request }]) => {
    const spec = calls[name];
    return spec === undefined ? [] : [addressOf(spec, request, target.base)];
  });
  if ("missing" in result) return leftOut(it, result, addresses);
  const { judgement } = result;
  if (judgement === undefined) return { ...aboutCase(it), is: "kept", calls: addresses };
  const evidence = shownBy(judgement);
  const note = noteOn(evidence ?? Object.values(answers));
  if (typeof judgement === "object" && isUnchecked(judgement))
    return leftOut(
      it,
      { missing: masking.text(judgement.unchecked) + note, why: "condition", ...lackOf(judgement) },
      addresses,
    );
  const showing = asked.filter(({ answer }) => evidence?.includes(answer));
  return {
    ...broken(it, masking.text(brokenIn(judgement) ?? "") + note, deviations),
    calls: evidence ? showing.map(({ spec, answer }) => addressOf(spec, answer.request, target.base)) : addresses,
  };
}

/** The verdict of a case that is not judged. */
export function leftOut(it: Case, reason: Missing, calls: readonly string[] = []): Verdict {
  const { missing, why } = reason;
  return { ...aboutCase(it), is: "not checked", because: missing, why, ...lackOf(reason), calls };
}

function answersIn(got: Received["got"]): Readonly<Record<string, Answer>> {
  const answers: Record<string, Answer> = {};
  for (const [name, one] of Object.entries(got)) if (!("missing" in one)) answers[name] = one;
  return answers;
}

function broken(it: Case, because: string, deviations: readonly Deviation[]) {
  const deviation = deviations.find((one) => one.case === it.id);
  const known = deviation && { known: { reason: deviation.reason, expires: deviation.expires } };
  return { ...aboutCase(it), is: "broken" as const, because, ...known };
}

/** Without it, a broken promise would call the answer no JSON at all. */
function noteOn(answers: readonly Answer[]): string {
  const undecoded = answers.find((one) => one.undecoded !== undefined)?.undecoded;
  if (undecoded !== undefined) return ` (${undecoded})`;
  const isDeep = answers.some(({ json, text }) => json === undefined && isDeepJson(text));
  return isDeep ? ` (the answer nests deeper than ${MOST_LEVELS} levels)` : "";
}

const aboutCase = ({ id, level, upstream, operation, topic, promise }: Case) => ({
  id,
  level,
  upstream,
  operation,
  topic,
  promise,
});
