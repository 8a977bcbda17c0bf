// A law about pages becomes a case: an answer that is no page leaves it unchecked.
import type { Ask } from "../../ask.ts";
import { type Case, isUnchecked, type Judgement, type Level } from "../../case.ts";
import type { Facts } from "../../facts.ts";
import { type Page, pageIn } from "./success.ts";

export interface Law<Name extends string = string> {
  readonly name: string;
  readonly level: Level;
  readonly promise: string;
  readonly asks: (facts: Facts) => Readonly<Record<Name, Ask>>;
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
    asks: it.asks,
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
