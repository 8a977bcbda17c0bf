/** Finds a position in a list among other parameters. */
import type { ListPosition } from "@weibo-kit/types/lists";
import type { Check } from "@weibo-kit/types/options";
import { isSeen } from "./packed-ids.ts";

/** The position that a query or a bookmark holds; parameters that it lacks have the value of the first page. */
export const positionIn = (first: ListPosition, input: Readonly<Record<string, unknown>>): ListPosition =>
  Object.fromEntries(Object.entries(first).map(([name, value]) => [name, scalar(input[name]) ?? value]));

const scalar = (value: unknown): string | number | undefined =>
  typeof value === "string" || typeof value === "number" ? value : undefined;

/**
 * The check of a bookmark. A parameter that the first page has is in every bookmark: without it, the walk would begin
 * again and be billed again. Where pages are counted, it is one of them.
 */
export const bookmarkOf =
  (first: ListPosition): Check =>
  (value) => {
    const bookmark = Object(value);
    const isRight = Object.entries(first).every(([name, start]) => {
      const at = bookmark[name];
      if (at === undefined) return start === undefined;
      return scalar(at) !== undefined && (start !== 1 || (at > 0 && at % 1 === 0));
    });
    return isRight && isSeen(bookmark.seen) ? undefined : "must be a bookmark of this list";
  };
