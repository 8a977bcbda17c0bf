// What can be wrong with a request before any schema is asked: broken encoding, doubled keys, endless values.
import type { IncomingRequest } from "../exchange/types.ts";

/** No value that either service documents comes near this many characters. */
const LONGEST_VALUE = 2_000;

/** Whether the method is one that the operation answers. */
export function findMethod({ method }: IncomingRequest, welcome: readonly string[]): string | undefined {
  return welcome.includes(method) ? undefined : `method ${method} is not for this`;
}

/** One sentence that names the first unreadable part, or undefined. */
export function findUnreadable({ path, query, search }: IncomingRequest): string | undefined {
  if (!isDecodable(path)) return "the path has broken percent-encoding";
  if (!isDecodable(search)) return `param ${brokenIn(search)} has broken percent-encoding`;
  if (!query.values.some(isEndless)) return undefined;
  const name = [...query].find(([, value]) => isEndless(value))?.[0] ?? "";
  return `param ${name} is longer than ${LONGEST_VALUE} characters`;
}

/** A parameter given twice has no one meaning: services differ in which of the two they take. */
export function findRepeated({ query }: IncomingRequest, parameters: readonly string[]): string | undefined {
  for (const name of parameters) {
    const times = query.times(name);
    if (times > 1) return `param ${name} is given ${times} times`;
  }
  return undefined;
}

const isEndless = (value: string) => value.length > LONGEST_VALUE;

/** The first parameter whose own encoding is broken. */
function brokenIn(search: string): string {
  const pairs = search.slice(1).split("&");
  return pairs.find((pair) => !isDecodable(pair))?.split("=", 1)[0] ?? "";
}

function isDecodable(text: string): boolean {
  if (!text.includes("%")) return true;
  try {
    decodeURIComponent(text.replaceAll("+", " "));
    return true;
  } catch {
    return false;
  }
}
