// Walks a list of Just One API by its paging rules, as a client does.
import { justonePaging } from "@weibo-kit/types/operations";
import { firstPosition, itemsIn, positionAfter } from "@weibo-kit/types/paging";
import type { Mock } from "../src/index.ts";
import { jsonOf } from "./json-of.ts";

type ListName = keyof typeof justonePaging;

/** The payloads of all pages of a list, at most so many. */
export async function walkList(mock: Mock, operation: ListName, query: string, most = 200) {
  const paging = justonePaging[operation];
  const pages = [];
  for (let position = firstPosition(paging); pages.length < most; ) {
    const { data } = await jsonOf(mock.request(`${pathOf(operation)}&${query}${positionText(position)}`));
    pages.push(data);
    const next = positionAfter(paging, position, data);
    if (next === undefined) break;
    position = next;
  }
  return { pages, items: pages.flatMap((page) => itemsIn(paging, page) ?? []).map((item) => Object(item)) };
}

const pathOf = (operation: ListName) => `/api/weibo/${operation}/v1?token=walk`;

const positionText = (position: Readonly<Record<string, string | number>>) =>
  Object.entries(position)
    .map(([name, value]) => `&${name}=${value}`)
    .join("");
