// What can be wrong with a request before any schema is asked: broken encoding, doubled keys, endless values.
import type { Parameter } from "@weibo-kit/types/documents";
import type { Asked, Query } from "../exchange.ts";

/** No value that either service documents comes near this many characters. */
const LONGEST_VALUE = 2_000;

/** Whether the method is one that the operation answers. */
export function findMethod({ method }: Asked, welcome: readonly string[]): string | undefined {
  return welcome.includes(method) ? undefined : `method ${method} is not for this`;
}

/** One sentence that names the first unreadable part, or undefined. */
export function findUnreadable({ path, query, search }: Asked): string | undefined {
  if (!isDecodable(path)) return "the path has broken percent-encoding";
  const broken = isDecodable(search)
    ? undefined
    : search
        .slice(1)
        .split("&")
        .find((pair) => !isDecodable(pair));
  if (broken !== undefined) return `param ${broken.split("=", 1)[0] ?? ""} has broken percent-encoding`;
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
  if (!text.includes("%")) return true;
  try {
    decodeURIComponent(text.replaceAll("+", " "));
    return true;
  } catch {
    return false;
  }
}

/** As `URLSearchParams` reads it, which itself is asked where anything is encoded. */
export function queryIn(search: string): Query {
  return /[%+]/.test(search) || search.length < 2 ? new URLSearchParams(search) : new PlainQuery(search);
}

class PlainQuery implements Query {
  readonly #pairs: readonly (readonly [string, string])[];

  constructor(search: string) {
    this.#pairs = search.slice(1).split("&").filter(Boolean).map(pairIn);
  }

  get(name: string): string | null {
    for (const [key, value] of this.#pairs) if (key === name) return value;
    return null;
  }

  getAll(name: string): string[] {
    return this.#pairs.flatMap(([key, value]) => (key === name ? [value] : []));
  }

  keys(): IterableIterator<string> {
    return this.#pairs.map(([key]) => key)[Symbol.iterator]();
  }

  *[Symbol.iterator](): Iterator<[string, string]> {
    for (const [key, value] of this.#pairs) yield [key, value];
  }
}

function pairIn(pair: string): readonly [string, string] {
  const sign = pair.indexOf("=");
  return sign < 0 ? [pair, ""] : [pair.slice(0, sign), pair.slice(sign + 1)];
}
