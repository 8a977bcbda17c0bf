// A list is read to its end and not past it.
import { groupBy } from "../../units/group-by.ts";
import { flatMapInSteps, type Steps } from "../../units/steps.ts";
import { beyondIn } from "./beyond.ts";
import type { Page } from "./page.ts";
import { lapse, type Remark, remark } from "./remark.ts";

/** @param pages in the order of the calls */
export function* stopsAtEnd(pages: readonly Page[]): Steps<Remark> {
  const lists = [...groupBy(pages, ({ list }) => list).values()];
  const beyond = new Map(yield* flatMapInSteps(lists, (list) => beyondIn(list).filter(isLapseIn(list))));
  const occasions = yield* flatMapInSteps(pages, (last) => {
    if (!last.entry.isLast) return [];
    const page = beyond.get(last);
    return [page && lapse(page.entry.count, `asked for ${page.text}, ${last.text} was the last`)];
  });
  return remark("stops-at-end", "asks for no page after the last, but for one that makes sure", occasions);
}

/**
 * Where a list ends at an empty page, too, a client that read the page before the last may ask for one more: no recording
 * of the service shows that its mark is always true.
 */
function isLapseIn(list: readonly Page[]) {
  const inner = new Set(list.filter(({ entry }) => !entry.isLast).map(({ number }) => number));
  const isReached = ({ number = 1 }: Page) => number === 1 || inner.has(number - 1);
  return ([last, page]: readonly [last: Page, beyond: Page]) =>
    page.entry.known >= last.entry.answered && // Pages that are asked for side by side know nothing of the end.
    !(last.isDoubtful && page.number === Number(last.number) + 1 && isReached(last));
}
