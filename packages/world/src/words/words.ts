// Reads a word list: words between blanks, each once.
import type { Some } from "../draws/pick.ts";

/**
 * @example
 * words("茶 咖啡 茶") // ["茶", "咖啡"]
 */
export function words(text: string): Some<string> {
  return some([...new Set(text.trim().split(/\s+/))]);
}

/** As `words`, with one phrase a line, so that a phrase may hold blanks. */
export function lines(text: string): Some<string> {
  return some([
    ...new Set(
      text
        .trim()
        .split("\n")
        .map((line) => line.trim()),
    ),
  ]);
}

function some(items: readonly string[]): Some<string> {
  const [first = "", ...rest] = items;
  return [first, ...rest];
}
