/** Finds a position in a list among other parameters. */
import type { ListPosition } from "@weibo-kit/types/lists";

/** The position that a query or a bookmark holds; parameters that it lacks have the value of the first page. */
export const positionIn = (first: ListPosition, input: Readonly<Record<string, unknown>>): ListPosition =>
  Object.fromEntries(Object.entries(first).map(([name, value]) => [name, scalar(input[name]) ?? value]));

const scalar = (value: unknown): string | number | undefined =>
  typeof value === "string" || typeof value === "number" ? value : undefined;
