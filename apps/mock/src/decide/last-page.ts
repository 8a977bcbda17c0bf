// Whether a payload is the last page of its list, by the document's paging rules.
import { isLastPage, type Paging } from "@weibo-kit/types/paging";
import { isLazyJson } from "../exchange/body.ts";

/** Reads only the parts of the payload that the rules name: a page is not rendered for this. */
export function isLast(paging: Paging, payload: unknown): boolean {
  return isLastPage(paging, isLazyJson(payload) ? partsOf(paging, payload) : payload);
}

function partsOf({ items, end }: Paging, payload: unknown): unknown {
  const parts: Record<string, unknown> = {};
  for (const path of end === undefined ? [items] : [items, end.at]) copy(path.split(".").slice(1), payload, parts);
  return parts;
}

/** Copies the value at a path, creating the objects on the way. */
function copy([key = "", ...rest]: readonly string[], from: unknown, to: Record<string, unknown>): void {
  const value = fieldOf(from, key);
  if (rest.length === 0) {
    to[key] = isLazyJson(value) && value.length !== undefined ? new Array(value.length) : value;
    return;
  }
  const inner: Record<string, unknown> = { ...Object(to[key]) };
  copy(rest, value, inner);
  to[key] = inner;
}

function fieldOf(from: unknown, key: string): unknown {
  if (isLazyJson(from)) return from.valueAt ? from.valueAt(key) : Object(from.toJSON())[key];
  return Object(from)[key];
}
