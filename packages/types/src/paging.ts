/** Reads `x-paging`: where a list goes on, where it ends, and what is on a page. Pure, for mock, contract and client. */
import type { Paging } from "./open-api-document.ts";

export type { Advance, Paging } from "./open-api-document.ts";

/**
 * The parameters that lead to one page, by name: `{ page: 2, sinceId: "5269063938086304kp2" }`. It survives JSON, so it
 * can be kept as a bookmark.
 */
export type Position = Readonly<Record<string, string | number>>;

/** The position of the first page; empty where the first page needs no parameter. */
export const firstPosition = (paging: Paging): Position => positionIn(paging, {});

/** The position that a call asks for, `input` being all its parameters; those left out have their first value. */
export function positionIn({ advance }: Paging, input: Readonly<Record<string, unknown>>): Position {
  const position: Record<string, string | number> = {};
  for (const [name, { first }] of Object.entries(advance)) {
    const value = input[name] ?? first;
    if (isScalar(value)) position[name] = value;
  }
  return position;
}

/**
 * The position of the next page.
 *
 * @param position where `payload` was found; parameters left out have their first value
 * @returns undefined when the payload is the last page, or is not a page at all (a list that its owner withholds)
 */
export function positionAfter(paging: Paging, position: Position, payload: unknown): Position | undefined {
  if (itemsIn(paging, payload) === undefined || isLastPage(paging, payload)) return undefined;
  const next: Record<string, string | number> = {};
  for (const [name, step] of Object.entries(paging.advance)) {
    const value = "from" in step ? valueAt(payload, step.from) : Number(position[name] ?? step.first) + 1;
    if (!isScalar(value)) return undefined;
    next[name] = value;
  }
  return next;
}

/** Whether a page is the last of its list, or past it. False for a payload that is not a page. */
export function isLastPage(paging: Paging, payload: unknown): boolean {
  const { end, emptyIsEnd } = paging;
  if (end !== undefined && isOneOf(valueAt(payload, end.at), end.values)) return true;
  return emptyIsEnd && itemsIn(paging, payload)?.length === 0;
}

/** The items of a page; undefined when the payload has no list where one belongs. */
export function itemsIn({ items }: Paging, payload: unknown): readonly unknown[] | undefined {
  const found = valueAt(payload, items);
  return Array.isArray(found) ? found : undefined;
}

/** What identifies an item within its list, as text; undefined when the item lacks it. */
export function idOf({ id }: Paging, item: unknown): string | undefined {
  const found = id === undefined ? item : Object(item)[id];
  return isScalar(found) ? String(found) : undefined;
}

/** Whether an item is pinned to the top of its list, outside the order of the others. */
export function isPinned({ pinned = {} }: Paging, item: unknown): boolean {
  return Object.entries(pinned).some(([name, value]) => isOneOf(Object(item)[name], [value]));
}

/** How many items the service announces for the whole list; undefined where it announces none. */
export const totalIn = ({ total }: Paging, payload: unknown): number | undefined =>
  total === undefined ? undefined : numberFrom(valueAt(payload, total));

/**
 * How many items a full page has; undefined where that is not known.
 *
 * @param input the call's parameters, of which one may decide it
 */
export const pageSize = ({ size }: Paging, input: Readonly<Record<string, unknown>> = {}): number | undefined =>
  typeof size === "object" ? numberFrom(input[size.parameter]) : size;

const isScalar = (value: unknown): value is string | number => typeof value === "string" || typeof value === "number";

/** The service writes some totals as text. */
function numberFrom(value: unknown): number | undefined {
  const number = Number.parseFloat(String(value));
  return Number.isNaN(number) ? undefined : number;
}

/** As text: the same service writes one value as a number here and as a string there. */
const isOneOf = (value: unknown, values: readonly unknown[]): boolean =>
  values.some((each) => each === value || (typeof each !== typeof value && String(each) === String(value)));

/** @param path `$.data.list` */
function valueAt(payload: unknown, path: string): unknown {
  let value = payload;
  for (const key of keysOf.get(path) ?? split(path)) value = Object(value)[key];
  return value;
}

/** By path: splitting one takes longer than all the rest, and the mock reads a page for each call. */
const keysOf = new Map<string, readonly string[]>();

function split(path: string): readonly string[] {
  const keys = path.split(".").slice(1);
  keysOf.set(path, keys);
  return keys;
}
