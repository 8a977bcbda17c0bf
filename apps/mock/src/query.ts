// What can be wrong with a request before any schema is asked: broken encoding, doubled keys, endless values.
import type { Parameter } from "@weibo-kit/types/documents";
import type { Asked } from "./exchange.ts";

/** No value that either service documents comes near this many characters. */
const LONGEST_VALUE = 2_000;

/** Whether the method is one that the operation answers. */
export function findMethod({ method }: Asked, welcome: readonly string[]): string | undefined {
  return welcome.includes(method) ? undefined : `method ${method} is not for this`;
}

/** One sentence that names the first unreadable part, or undefined. */
export function findUnreadable({ path, query, search }: Asked): string | undefined {
  if (!isDecodable(path)) return "the path has broken percent-encoding";
  for (const pair of search.slice(1).split("&")) {
    const name = pair.split("=", 1)[0] ?? "";
    if (!isDecodable(pair)) return `param ${name} has broken percent-encoding`;
  }
  for (const [name, value] of query) {
    if (value.length > LONGEST_VALUE) return `param ${name} is longer than ${LONGEST_VALUE} characters`;
  }
  return undefined;
}

/** A parameter given twice has no one meaning: services differ in which of the two they take. */
export function findRepeated({ query }: Asked, parameters: readonly Parameter[]): string | undefined {
  for (const { name } of parameters) {
    const times = query.getAll(name).length;
    if (times > 1) return `param ${name} is given ${times} times`;
  }
  return undefined;
}

function isDecodable(text: string): boolean {
  try {
    decodeURIComponent(text.replaceAll("+", " "));
    return true;
  } catch {
    return false;
  }
}
