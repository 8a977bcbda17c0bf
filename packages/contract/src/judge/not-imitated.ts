// Operations that a server does not have: all their calls are answered as unknown paths are.
import { type Answer, type Missing, missing } from "../model/answer.ts";
import type { Asked } from "../model/asked.ts";
import type { CallSpec } from "../model/call-spec.ts";
import type { Verdict } from "../model/verdict.ts";
import { textAt } from "../read/json-path.ts";
import { upstreams } from "../upstreams/upstreams.ts";
import type { Received } from "./verdict-of.ts";

/** One 501 is enough, since it means that the operation is not there; a 404 can also mean an unknown user. */
export const isUnimplemented = ({ spec: { upstream }, answer }: Pick<Asked, "spec" | "answer">): boolean =>
  answer.status === NOT_IMPLEMENTED || upstreams[upstream].codeOf(answer) === NOT_IMPLEMENTED;

const NOT_IMPLEMENTED = 501;

/** The same calls, of which those that meet 501 have no answer. */
export function withoutUnimplemented({ calls, got, ...rest }: Received): Received {
  const left = Object.entries(got).map(([name, answer]) => {
    const spec = calls[name];
    if (spec === undefined || "missing" in answer || !isUnimplemented({ spec, answer })) return [name, answer];
    return [name, missing("not-imitated", textAt(answer.json, "message") ?? answer.request)];
  });
  return { ...rest, calls, got: Object.fromEntries(left) };
}

/** Whether an answer is one that a missing operation gives: 404 or 501, as HTTP status or as code. */
export function isAbsence(one: Pick<Asked, "spec" | "answer">): boolean {
  const { spec, answer } = one;
  const { upstream, provokes } = spec;
  const isUnknown = answer.status === 404 || upstreams[upstream].codeOf(answer) === 404 || isUnimplemented(one);
  // A call that is meant to meet an unknown path is not about an operation.
  return isUnknown && !provokes.includes(404);
}

/** Whether an unknown path is answered by a page that shows no service: if nothing else is there, it is not judged. */
export const isForeignPage = ({ spec: { upstream, provokes }, answer }: Pick<Asked, "spec" | "answer">): boolean =>
  provokes.includes(404) && [404, 501].includes(answer.status) && upstreams[upstream].codeOf(answer) === undefined;

/** A server may have an operation in one of its formats. */
const nameOf = ({ upstream, operation, path }: CallSpec): string =>
  `${upstream} ${operation} ${/\.(json|xml)$/.exec(path)?.[1] ?? ""}`;

/** The operations that a server lacks. */
export interface Absence {
  readonly names: ReadonlySet<string>;
  /** Whether none is there: then the address is wrong more probably than the server. */
  readonly isOfAll: boolean;
}

/**
 * The operations of which no call was answered otherwise. One that answers a single call is there, so its other 404s are
 * judged. A refusal of a call without a credential shows nothing: a server may refuse it before it looks at the path.
 */
export function absenceIn(asked: readonly Asked[]): Absence {
  const isThere = (one: Asked) => !isAbsence(one) && (one.spec.credential === "given" || one.answer.status < 400);
  const present = asked.filter(isThere);
  const there = new Set(present.map(({ spec }) => nameOf(spec)));
  const missed = asked.filter(isAbsence).map(({ spec }) => nameOf(spec));
  return {
    names: new Set(missed.filter((name) => !there.has(name))),
    isOfAll: present.every(({ spec }) => spec.provokes.includes(404)),
  };
}

/** Whether the server has no operation at all, so that kept or broken promises mean nothing. */
export const lacksAll = (verdicts: readonly Verdict[]): boolean => verdicts.some(({ lack }) => lack === "no-operation");

/** Why a case can't be judged: an operation that it asks is absent. */
export function notImitated({ calls, got }: Received, { names, isOfAll }: Absence): Missing | undefined {
  for (const [name, spec] of Object.entries(calls)) {
    const answer: Answer | Missing | undefined = got[name];
    if (answer === undefined || "missing" in answer) continue;
    const isAbsent = names.has(nameOf(spec)) && isAbsence({ spec, answer });
    const isOther = isOfAll && names.size > 0 && isForeignPage({ spec, answer });
    if (!isAbsent && !isOther) continue;
    return isOfAll
      ? missing("no-operation", `every operation answers HTTP ${answer.status}; is the address right?`, "unreachable")
      : missing("not-imitated", `${spec.operation}, which answers HTTP ${answer.status}`);
  }
  return undefined;
}
