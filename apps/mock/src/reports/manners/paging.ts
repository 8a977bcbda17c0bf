// A list is read to its end and not past it, and no page is paid for twice.
import { type Paging, type Position, positionIn } from "@weibo-kit/types/paging";
import type { Entry } from "../../exchange/types.ts";
import type { Router } from "../../router.ts";
import { type Occasion, remark } from "./remark.ts";

export function stopsAtEnd(entries: readonly Entry[], router: Router) {
  const pages = entries.map((entry) => pageOf(entry, router));
  const occasions = entries.flatMap(({ isLast }, place): readonly Occasion[] => {
    const last = pages[place];
    if (!isLast || last === undefined) return [];
    const earlier = new Set(pages.slice(0, place + 1).map((page) => page?.text));
    const beyond = pages.findIndex(
      (page, later) => later > place && page?.list === last.list && isBeyond(last, page, earlier),
    );
    const later = entries[beyond];
    return [later && `entry ${later.count}: asked for ${pages[beyond]?.text}, ${last.text} was the last`];
  });
  return remark("stops-at-end", "asks for no page after the last", occasions);
}

export function asksOnce(entries: readonly Entry[]) {
  const answered = new Map<string, number>();
  const occasions = entries.flatMap(({ url, code, count, plan }): readonly Occasion[] => {
    if (code !== 0 || plan?.disruption) return [];
    const before = answered.get(url);
    answered.set(url, count);
    return [before === undefined ? undefined : `entry ${count}: entry ${before} had answered the same`];
  });
  return remark("asks-once", "asks for nothing that was answered before", occasions);
}

/** One page of one list. */
interface Page {
  /** The operation and all parameters that stay the same from page to page. */
  readonly list: string;
  readonly position: Position;
  /** `page 3`, `cursor 4000000000000001`. */
  readonly text: string;
  /** The parameter that is counted up, where there is one. */
  readonly counter: string | undefined;
}

function pageOf({ operation: name, method, url, input }: Entry, router: Router): Page | undefined {
  const { operation } = router(method, url.split("?", 1)[0] ?? "");
  const { paging } = operation;
  if (paging === undefined || operation.name !== name) return undefined;
  const position = positionIn(paging, input);
  const same = Object.entries(input).filter(([parameter]) => !(parameter in paging.advance));
  const text = Object.entries(position)
    .map(([parameter, value]) => `${parameter} ${value}`)
    .join(", ");
  return { list: JSON.stringify([name, same]), position, text, counter: counterOf(paging) };
}

const counterOf = ({ advance }: Paging) =>
  Object.keys(advance).find((parameter) => !("from" in (advance[parameter] ?? { from: "" })));

/** A later number; with cursors alone, one that was not asked for on the way to the last page. */
function isBeyond(last: Page, { position, text }: Page, earlier: ReadonlySet<string | undefined>): boolean {
  const { counter } = last;
  return counter === undefined ? !earlier.has(text) : Number(position[counter]) > Number(last.position[counter]);
}
