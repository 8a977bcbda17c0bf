// Flaws of a request that no schema finds: a wrong method, broken encoding, repeated parameters, very long values.
import type { IncomingRequest } from "../exchange/request.ts";
import { inWords } from "../mistake.ts";

/** In characters; far more than any value that a service documents. */
const LONGEST_VALUE = 2_000;

/** A sentence where the operation doesn't answer the method. */
export function findMethod({ method }: IncomingRequest, methods: readonly string[]): string | undefined {
  return methods.includes(method) ? undefined : inWords("method {0} is not for this", method);
}

/** One sentence that names the first unreadable part, or undefined. */
export function findUnreadable({ path, query, search }: IncomingRequest): string | undefined {
  if (!isDecodable(path)) return inWords("the path has broken percent-encoding");
  if (!isDecodable(search)) return inWords("param {0} has broken percent-encoding", brokenIn(search));
  if (!query.values.some(isTooLong)) return undefined;
  const name = [...query].find(([, value]) => isTooLong(value))?.[0] ?? "";
  return inWords("param {0} is longer than {1} characters", name, LONGEST_VALUE);
}

/** A parameter given twice is ambiguous: services differ in which of the two they take. */
export function findRepeated({ query }: IncomingRequest, parameters: readonly string[]): string | undefined {
  for (const name of parameters) {
    const times = query.times(name);
    if (times > 1) return inWords("param {0} is given {1} times", name, times);
  }
  return undefined;
}

const isTooLong = (value: string) => value.length > LONGEST_VALUE;

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
