// A law of paging becomes a case: an answer that is no page leaves it unchecked.
import type { Answer } from "../../model/answer.ts";
import type { CallSpec } from "../../model/call-spec.ts";
import { type Case, type Evidence, isUnchecked, type Judgement } from "../../model/case.ts";
import type { Subject } from "../../model/subject.ts";
import { hasMoved } from "./has-moved.ts";
import type { List } from "./list.ts";
import { type ListPage, pageOf } from "./list-page.ts";

export interface Law<Name extends string = string> {
  readonly name: string;
  readonly promise: string;
  readonly calls: (subject: Subject) => Readonly<Record<Name, CallSpec>>;
  /** Judges that a call was refused; default: then there is nothing to judge. */
  readonly judgeRefusal?: (refusal: string, pages: ReadonlyMap<string, ListPage>) => string | undefined;
  // A method for the same reason as in `Case`.
  /** @param run every page of the operation that the run asked for, the law's own first */
  judge(pages: Readonly<Record<Name, ListPage>>, run: readonly ListPage[]): Judgement;
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
    alsoJudges: ({ upstream, operation }) => upstream === list.upstream && operation === list.operation,
    hasMoved: (before, after) => hasMoved(list, before, after),
    judge: (answers, _subject, run) => {
      const pages = new Map<Answer, ListPage>();
      for (const { answer } of run) {
        const page = pageOf(list, answer);
        if (!isUnchecked(page)) pages.set(answer, page);
      }
      const own = new Map<string, ListPage>();
      for (const [name, answer] of Object.entries(answers)) {
        const page = pages.get(answer) ?? pageOf(list, answer);
        if (isUnchecked(page)) return refusalTrouble(list, it, answer, own) ?? page;
        own.set(name, page);
      }
      return it.judge(Object.fromEntries(own), [...pages.values()]);
    },
  };
}

function refusalTrouble(list: List, it: Law, answer: Answer, own: ReadonlyMap<string, ListPage>) {
  const refusal = list.refusalIn(answer);
  const broken = refusal === undefined ? undefined : it.judgeRefusal?.(refusal, own);
  return broken === undefined ? undefined : { broken, shownBy: [answer] };
}

/** The first page that breaks a law about single pages, as evidence. */
export function onEachPage(
  run: readonly ListPage[],
  judge: (page: ListPage) => string | undefined,
): Evidence | undefined {
  for (const page of run) {
    const broken = judge(page);
    if (broken !== undefined) return { broken, shownBy: [page.answer] };
  }
  return undefined;
}
