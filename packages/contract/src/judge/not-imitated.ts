// Operations that a server does not have: all their calls are answered as unknown paths are.
import type { Answer, Missing } from "../model/answer.ts";
import type { Asked } from "../model/asked.ts";
import type { CallSpec } from "../model/call-spec.ts";
import { upstreams } from "../upstreams/upstreams.ts";
import type { Received } from "./verdict-of.ts";

/** Whether an answer is one that a missing operation gives: 404 or 501, as HTTP status or as code. */
export function isAbsence({ spec: { upstream, provokes }, answer }: Pick<Asked, "spec" | "answer">): boolean {
  const code = upstreams[upstream].codeOf(answer);
  const isUnknown = [404, 501].includes(answer.status) || code === 404;
  // A call that is meant to meet an unknown path is not about an operation.
  return isUnknown && !provokes.includes(404);
}

/** A server may have an operation in one of its formats. */
const nameOf = ({ upstream, operation, path }: CallSpec): string =>
  `${upstream} ${operation} ${/\.(json|xml)$/.exec(path)?.[1] ?? ""}`;

/**
 * The operations of which no call was answered otherwise. One that answers a single call is there, so its other 404s are
 * judged. Calls without a credential don't count: a server may refuse them before it looks at the path.
 */
export function absentOperations(asked: readonly Asked[]): ReadonlySet<string> {
  const given = asked.filter(({ spec }) => spec.credential === "given" && spec.provokes.length === 0);
  const present = new Set(given.filter((one) => !isAbsence(one)).map(({ spec }) => nameOf(spec)));
  return new Set(given.map(({ spec }) => nameOf(spec)).filter((name) => !present.has(name)));
}

/** Why a case can't be judged: an operation that it asks is absent. */
export function notImitated({ calls, got }: Received, absent: ReadonlySet<string>): Missing | undefined {
  for (const [name, spec] of Object.entries(calls)) {
    const answer: Answer | Missing | undefined = got[name];
    if (answer === undefined || "missing" in answer || !absent.has(nameOf(spec))) continue;
    if (isAbsence({ spec, answer })) {
      return { missing: `not imitated: ${spec.operation}, which answers HTTP ${answer.status}`, why: "condition" };
    }
  }
  return undefined;
}
