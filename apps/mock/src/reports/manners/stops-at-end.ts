// A list is read to its end and not past it.
import type { Entry } from "../../exchange/types.ts";
import type { Router } from "../../router.ts";
import { groupBy } from "../../units/group-by.ts";
import { beyondIn } from "./beyond.ts";
import { pageOf } from "./page.ts";
import { remark } from "./remark.ts";

export function stopsAtEnd(entries: readonly Entry[], router: Router) {
  const pages = entries.flatMap((entry) => pageOf(entry, router) ?? []);
  const lists = [...groupBy(pages, ({ list }) => list).values()];
  const beyond = new Map(lists.flatMap(beyondIn));
  const occasions = pages.flatMap((last) => {
    if (!last.entry.isLast) return [];
    const page = beyond.get(last);
    return [page && `entry ${page.entry.count}: asked for ${page.text}, ${last.text} was the last`];
  });
  return remark("stops-at-end", "asks for no page after the last", occasions);
}
