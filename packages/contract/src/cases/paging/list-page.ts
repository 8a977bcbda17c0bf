// One page of a list, as the laws of paging see it.
import { isPinned, itemsIn, type Paging, pageSize, positionIn } from "@weibo-kit/types/paging";
import type { Answer } from "../../model/answer.ts";
import { isUnchecked, type Unchecked, unchecked } from "../../model/case.ts";
import { at } from "../../read/json-path.ts";
import type { List } from "./list.ts";

const NUMBER = /^[1-9]\d{0,9}$/;

interface Item {
  /** Path of what identifies the item: `$.data.users[3].id`. */
  readonly path: string;
  readonly id: unknown;
}

export interface ListPage {
  readonly answer: Answer;
  readonly payload: unknown;
  /** Without those that are pinned to the top: they may be repeated at their place in the order. */
  readonly items: readonly Item[];
  readonly isFiltered: boolean;
  /** Equal for pages of one list: the call without the parameters that advance. */
  readonly list: string;
  /** Where the page is in its list: `page 2`, `cursor 40`. Undefined for a position that no law speaks of. */
  readonly place: string | undefined;
  /** The number of a page that is counted. */
  readonly number: number | undefined;
  /** The most items that the call lets it have; undefined where that is not known. */
  readonly most: number | undefined;
}

/** The page in an answer. An answer that broke another promise already is not judged a second time. */
export function pageOf(list: List, answer: Answer): ListPage | Unchecked {
  const payload = list.payloadOf(answer);
  if (typeof payload === "object" && payload !== null && isUnchecked(payload)) return payload;
  const found = itemsIn(list.paging, payload);
  if (found === undefined) {
    return unchecked("nothing-to-judge", `${answer.request} brought no list of ${list.words.many}`);
  }
  const name = list.id ?? list.paging.id;
  const start = pathIn(list, list.paging.items);
  const items = found.flatMap((item, index) => {
    if (isPinned(list.paging, item)) return [];
    const path = `${start}[${index}]`;
    return [name === undefined ? { path, id: item } : { path: `${path}.${name}`, id: at(item, name) }];
  });
  const isFiltered = list.isFiltered?.(payload) ?? false;
  return { answer, payload, items, isFiltered, ...positionOf(list.paging, answer.request) };
}

function positionOf(paging: Paging, request: string) {
  const [path, search] = request.split("?");
  const query = [...new URLSearchParams(search)];
  const names = Object.keys(paging.advance);
  const given = query.filter(([name]) => names.includes(name));
  const rest = query.filter(([name]) => !names.includes(name)).map(String);
  const position = Object.entries(positionIn(paging, Object.fromEntries(given)));
  const isCounted = names.length === 1 && Object.values(paging.advance).every((step) => !("from" in step));
  const only = String(position[0]?.[1]);
  // Whether a call without `page` is page 1 is another law's; `page=1&page=2` and `page=1.5` are no place in the list.
  const isWhole = position.length === given.length && given.every(([name]) => position.some(([one]) => one === name));
  const isPlace = isWhole && (!isCounted || NUMBER.test(only));
  return {
    list: JSON.stringify([path, ...rest.sort()]),
    place: isPlace ? position.map(([name, value]) => `${name} ${value}`).join(", ") : undefined,
    number: isPlace && isCounted ? Number(only) : undefined,
    most: pageSize(paging, Object.fromEntries(query)),
  };
}

/** A path of `x-paging` as it is in the whole answer: `$.users` of Just One API is `$.data.users`. */
export const pathIn = ({ root }: List, path: string): string => root + path.slice(1);

/** The value at a path of `x-paging`. */
export const valueIn = ({ payload }: ListPage, path: string): unknown => at(payload, ...path.split(".").slice(1));
