// A case of generated calls: fast-check draws them from the document's parameters; seed and path replay any of them.
import fc, { type Arbitrary } from "fast-check";
import type { Answer } from "../../model/answer.ts";
import type { CallSpec } from "../../model/call-spec.ts";
import {
  brokenIn,
  type Case,
  defineCase,
  type Judgement,
  type Level,
  type Unchecked,
  unchecked,
} from "../../model/case.ts";
import type { Probes, Subject } from "../../model/subject.ts";
import type { Query } from "./queries.ts";

export interface Probing {
  readonly name: string;
  readonly level: Level;
  readonly promise: string;
  readonly call: (query: Query) => CallSpec;
  /** Undefined where the document sets no bound. */
  readonly queries: (subject: Subject) => Arbitrary<Query> | undefined;
  readonly judge: (answer: Answer, subject: Subject) => Judgement;
}

export function probingCase({ name, level, promise, call, queries, judge }: Probing): Case {
  const { operation, upstream } = call({});
  const id = `${operation}-${name}`;
  return defineCase<string>({
    id,
    level,
    upstream,
    operation,
    topic: "probing",
    promise,
    calls: (subject): Readonly<Record<string, CallSpec>> | Unchecked => {
      const all = queries(subject);
      if (subject.probes.runs < 1) return unchecked("needs-probes", "no generated calls were asked for");
      return all === undefined
        ? unchecked("undocumented", "there is no bound to get wrong")
        : drawn(call, all, subject.probes);
    },
    judge: (answers, subject) => {
      for (const [number, answer] of Object.entries(answers)) {
        const trouble = brokenIn(judge(answer, subject));
        if (trouble !== undefined) {
          const replay = `replay with --only ${id} --seed ${subject.probes.seed} --path ${number}`;
          return { broken: `${trouble} (${answer.request}; ${replay})`, shownBy: [answer] };
        }
      }
      return undefined;
    },
  });
}

/** Calls by their path in fast-check's sense: the number of the draw. */
function drawn(
  call: (query: Query) => CallSpec,
  queries: Arbitrary<Query>,
  { seed, runs, path }: Probes,
): Record<string, CallSpec> {
  const draws = path === undefined ? { seed, numRuns: runs } : { seed, numRuns: 1, path };
  return Object.fromEntries(fc.sample(queries, draws).map((query, number) => [path ?? String(number), call(query)]));
}
