/** The rules of lists as functions agree with the reader of `x-paging`, for every list of both upstreams. */
import { expect, test } from "vitest";
import * as lists from "../src/lists.ts";
import { justonePaging, openV1Paging } from "../src/operations.ts";
import { idOf, isLastPage, isPinned, itemsIn, type Paging, positionAfter, positionIn, totalIn } from "../src/paging.ts";

const rulesName = (upstream: string, name: string): string =>
  `${upstream}-${name}-rules`.replace(/-(.)/g, (_all, letter: string) => letter.toUpperCase());
const all: readonly (readonly [string, Paging])[] = [
  ...Object.entries(justonePaging).map(([name, paging]) => [rulesName("justone", name), paging] as const),
  ...Object.entries(openV1Paging).map(([name, paging]) => [rulesName("open-v1", name), paging] as const),
];

test("every list has rules", () => {
  expect(Object.keys(lists).sort()).toEqual(all.map(([name]) => name).sort());
});

/** An object with these values at these paths; undefined leaves a property out. */
function payloadOf(values: readonly (readonly [path: string | undefined, value: unknown])[]): object {
  const payload = {};
  for (const [path, value] of values) {
    if (path === undefined || value === undefined) continue;
    const keys = path.split(".").slice(1);
    const last = keys.pop() ?? "";
    let place: object = payload;
    for (const key of keys) {
      if (!Reflect.has(place, key)) Reflect.set(place, key, {});
      place = Reflect.get(place, key);
    }
    Reflect.set(place, last, value);
  }
  return payload;
}

/** Pages of a list: with and without items, in the middle and marked as the last, with and without cursor and total. */
function pagesOf({ items, end, total, advance }: Paging): readonly object[] {
  const cursors = Object.values(advance).flatMap((step) => ("from" in step ? [step.from] : []));
  const marks = end === undefined ? [undefined] : [undefined, "5269063938086304", 40, ...end.values];
  const rows = [
    undefined,
    [],
    [{ id: 1, idstr: "1" }],
    [
      { id: 1, idstr: "1" },
      { id: 2, idstr: "2" },
    ],
  ];
  return rows.flatMap((list) =>
    marks.flatMap((mark) =>
      [undefined, 7, "7"].map((count) =>
        payloadOf([[items, list], [total, count], ...cursors.map((path) => [path, mark] as const), [end?.at, mark]]),
      ),
    ),
  );
}

test.each(all)("%s read each page as its x-paging does", (name, paging) => {
  const rules: lists.ListRules<unknown, unknown> = Reflect.get(lists, name);
  const hasCursor = Object.values(paging.advance).some((step) => "from" in step);
  const { end: _end, ...unmarked } = paging;
  // Counted pages go on until an empty one, whatever is marked.
  const believed = paging.emptyIsEnd && !hasCursor ? unmarked : paging;
  expect(positionIn(paging, rules.first)).toEqual(positionIn(paging, {}));
  expect(Object.keys(rules.first)).toEqual(Object.keys(paging.advance));
  const at = { page: 3, cursor: 5, sinceId: "6", maxId: 7 };
  for (const page of pagesOf(paging)) {
    expect(rules.items(page)).toEqual(itemsIn(paging, page));
    expect(Number(rules.total?.(page) ?? Number.NaN)).toEqual(totalIn(paging, page) ?? Number.NaN);
    expect(rules.isEnd(page)).toBe(isLastPage(believed, page));
    const next = rules.next(page, at);
    const isOver = rules.isEnd(page) || !rules.items(page) || Object.values(next).includes(undefined);
    expect(isOver ? undefined : next).toEqual(positionAfter(believed, at, page));
  }
});

test.each(all)("%s know items by their ids, and those that are pinned", (name, paging) => {
  const rules: lists.ListRules<unknown, unknown> = Reflect.get(lists, name);
  const items = [7, null, {}, { id: 1 }, { id: 1, idstr: "2" }, { isTop: 1 }, { isTop: "1" }, { isTop: 0 }];
  for (const item of [...items, { snap_video_state: "TOP" }, { snap_video_state: "NORMAL" }]) {
    const id = rules.id(item);
    expect(id === null || typeof id === "object" ? undefined : id?.toString()).toBe(idOf(paging, item));
    expect(rules.isPinned?.(item) ?? false).toBe(isPinned(paging, item));
  }
});
