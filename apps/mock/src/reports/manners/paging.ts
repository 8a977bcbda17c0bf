// A list is read to its end and not past it, and no page is paid for twice.
import type { Entry } from "../../exchange/types.ts";
import { type Occasion, remark } from "./remark.ts";

export function stopsAtEnd(entries: readonly Entry[]) {
  const occasions = entries.flatMap((entry, place): readonly Occasion[] => {
    if (!entry.isLast) return [];
    const { list, page } = pageOf(entry);
    const later = entries.slice(place + 1).find((each) => pageOf(each).list === list && pageOf(each).page > page);
    return [later && `entry ${later.count}: asked for page ${pageOf(later).page}, ${page} was the last`];
  });
  return remark("stops-at-end", "asks for no page after the last", occasions);
}

export function asksOnce(entries: readonly Entry[]) {
  const answered = new Map<string, number>();
  const occasions = entries.flatMap(({ url, code, count, plan }): readonly Occasion[] => {
    const before = answered.get(url);
    if (code === 0 && plan?.disruption === undefined) answered.set(url, count);
    if (code !== 0 || plan?.disruption) return [];
    return [before === undefined ? undefined : `entry ${count}: entry ${before} had answered the same`];
  });
  return remark("asks-once", "asks for nothing that was answered before", occasions);
}

/** Whose list it is, and which page; page 1 where none is said. */
function pageOf({ url }: Entry): { readonly list: string; readonly page: number } {
  const [path = "", search = ""] = url.split("?", 2);
  const query = new URLSearchParams(search);
  const page = Number(query.get("page") ?? 1);
  query.delete("page");
  return { list: `${path}?${query}`, page };
}
