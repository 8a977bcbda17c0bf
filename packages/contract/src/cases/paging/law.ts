// A law of paging becomes a case: an answer that is no page leaves it unchecked.
import type { CallSpec } from "../../model/call-spec.ts";
import { type Case, isUnchecked, type Judgement } from "../../model/case.ts";
import type { Subject } from "../../model/subject.ts";
import { type List, type ListPage, pageOf } from "./list.ts";

export interface Law<Name extends string = string> {
  readonly name: string;
  readonly promise: string;
  readonly calls: (subject: Subject) => Readonly<Record<Name, CallSpec>>;
  // A method for the same reason as in `Case`.
  judge(pages: Readonly<Record<Name, ListPage>>): Judgement;
}

/** Ties the names of the pages to the names of the calls. */
export const law = <Name extends string>(it: Law<Name>): Law => it;

/** What a law is for one list; undefined where it does not apply. */
export type LawOf = (list: List) => Law | undefined;

export function caseOf(list: List, it: Law): Case {
  return {
    id: `${list.operation}-${it.name}`,
    level: list.levels?.[it.name] ?? list.level,
    upstream: list.upstream,
    operation: list.operation,
    topic: "paging",
    promise: it.promise,
    calls: it.calls,
    judge: (answers) => {
      const pages: Record<string, ListPage> = {};
      for (const [name, answer] of Object.entries(answers)) {
        const page = pageOf(list, answer);
        if (isUnchecked(page)) return page;
        pages[name] = page;
      }
      return it.judge(pages);
    },
  };
}
