// A list that has pages, as the laws of paging see it; how it is walked is read from the document.
import { isPinned, itemsIn, type Paging } from "@weibo-kit/types/paging";
import type { Answer } from "../../model/answer.ts";
import type { CallSpec, UpstreamName, Value } from "../../model/call-spec.ts";
import { isUnchecked, type Level, type Unchecked, unchecked } from "../../model/case.ts";
import type { Subject } from "../../model/subject.ts";
import { at } from "../../read/json-path.ts";

/** The values of the parameters that advance; those left out are not sent. */
export type PagePosition = Readonly<Record<string, Value>>;

export interface List {
  readonly upstream: UpstreamName;
  readonly operation: string;
  readonly paging: Paging;
  /** The level of its laws, but for those that are named in `levels`. */
  readonly level: Level;
  readonly levels?: Readonly<Record<string, Level>>;
  /** What is on a page, for sentences: `{ none: "no post", many: "posts" }`. */
  readonly words: { readonly none: string; readonly many: string };
  /** Property that identifies an item, where it is another than the document's. */
  readonly id?: string;
  /** Path of the payload in the answer: `$.data`. */
  readonly root: string;
  readonly call: (subject: Subject, position: PagePosition) => CallSpec;
  /** What `call` always sends beside the position, where it decides the size of a page: `{ count: "20" }`. */
  readonly input?: Readonly<Record<string, string>>;
  /** The most items that a page may have, and a page of that size with the end of the list. */
  readonly largest?: { readonly size: number; readonly call: (subject: Subject) => CallSpec };
  /** The payload of a successful answer, or why there is none to judge. */
  readonly payloadOf: (answer: Answer) => unknown;
  /** Whether some items of a page were left out: then it may be shorter than its total suggests. */
  readonly isFiltered?: (payload: unknown) => boolean;
  /** Whether two totals agree; default: only when they are equal. */
  readonly areSameTotal?: (one: unknown, other: unknown) => boolean;
}

interface Item {
  /** Path of what identifies the item: `$.data.users[3].id`. */
  readonly path: string;
  readonly id: unknown;
}

export interface ListPage {
  readonly payload: unknown;
  /** Without those that are pinned to the top: they may be repeated at their place in the order. */
  readonly items: readonly Item[];
  readonly isFiltered: boolean;
}

/** The page in an answer. An answer that broke another promise already is not judged a second time. */
export function pageOf(list: List, answer: Answer): ListPage | Unchecked {
  const payload = list.payloadOf(answer);
  if (typeof payload === "object" && payload !== null && isUnchecked(payload)) return payload;
  const found = itemsIn(list.paging, payload);
  if (found === undefined) {
    return unchecked(`nothing to judge: ${answer.request} brought no list of ${list.words.many}`);
  }
  const name = list.id ?? list.paging.id;
  const start = pathIn(list, list.paging.items);
  const items = found.flatMap((item, index) => {
    if (isPinned(list.paging, item)) return [];
    const path = `${start}[${index}]`;
    return [name === undefined ? { path, id: item } : { path: `${path}.${name}`, id: at(item, name) }];
  });
  return { payload, items, isFiltered: list.isFiltered?.(payload) ?? false };
}

/** A path of `x-paging` as it is in the whole answer: `$.users` of Just One API is `$.data.users`. */
export const pathIn = ({ root }: List, path: string): string => root + path.slice(1);

/** The value at a path of `x-paging`. */
export const valueIn = ({ payload }: ListPage, path: string): unknown => at(payload, ...path.split(".").slice(1));
