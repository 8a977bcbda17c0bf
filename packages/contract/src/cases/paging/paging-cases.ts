// The cases of a list: every law of paging that applies to it.
import type { Case } from "../../model/case.ts";
import { endOfShortPage, pastTheEnd } from "./end-laws.ts";
import { caseOf, type Law, type LawOf } from "./law.ts";
import type { List } from "./list.ts";
import { limitedSize, pageOmitted, uniqueOnPage } from "./page-laws.ts";
import { disjointPages, movingCursor, nextPage, stableTotal } from "./walk-laws.ts";

const pageLaws: readonly LawOf[] = [pageOmitted, uniqueOnPage, limitedSize];
const walkLaws: readonly LawOf[] = [disjointPages, stableTotal, nextPage, movingCursor];
const endLaws: readonly LawOf[] = [endOfShortPage, pastTheEnd];

/** @param own laws that only this list has */
export function pagingCases(list: List, own: readonly Law[] = []): readonly Case[] {
  const applying = (laws: readonly LawOf[]): readonly Law[] => laws.flatMap((of) => of(list) ?? []);
  return [...applying([...pageLaws, ...walkLaws]), ...own, ...applying(endLaws)].map((it) => caseOf(list, it));
}
