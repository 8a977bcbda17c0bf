// Reads lists of words and of lines.
import type { Some } from "../draws/pick.ts";

/**
 * The words of a text, separated by blanks, each once.
 *
 * @example
 * words("茶 咖啡 茶") // ["茶", "咖啡"]
 */
export function words(text: string): Some<string> {
  return some([...new Set(text.trim().split(/\s+/))]);
}

/** The lines of a text, each once. */
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
