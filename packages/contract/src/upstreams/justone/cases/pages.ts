// A law about pages becomes a case: an answer that is no page leaves it unchecked.
import type { CallSpec } from "../../../model/call-spec.ts";
import { type Case, isUnchecked, type Judgement, type Level } from "../../../model/case.ts";
import type { Subject } from "../../../model/subject.ts";
import { type Page, pageIn } from "../payload.ts";

export interface Law<Name extends string = string> {
  readonly name: string;
  readonly level: Level;
  readonly promise: string;
  readonly calls: (subject: Subject) => Readonly<Record<Name, CallSpec>>;
  // A method for the same reason as in `Case`.
  judge(pages: Readonly<Record<Name, Page>>): Judgement;
}

export const law = <Name extends string>(it: Law<Name>): Law => it;

export function caseOfPages(operation: string, it: Law): Case {
  return {
    id: `${operation}-${it.name}`,
    level: it.level,
    upstream: "justone",
    operation,
    topic: "paging",
    promise: it.promise,
    calls: it.calls,
    judge: (answers) => {
      const pages: Record<string, Page> = {};
      for (const [name, answer] of Object.entries(answers)) {
        const page = pageIn(answer);
        if (isUnchecked(page)) return page;
        pages[name] = page;
      }
      return it.judge(pages);
    },
  };
}
