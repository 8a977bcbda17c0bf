// Splits a query in one pass into two lists, so that looking up a parameter allocates nothing.
import type { Query } from "../exchange/request.ts";

/** Reads as `URLSearchParams` does, and uses it where anything is encoded. */
export function queryIn(search: string): Query {
  if (search.includes("%") || search.includes("+")) return queryOf(new URLSearchParams(search));
  const query = new Pairs();
  let start = search.startsWith("?") ? 1 : 0;
  while (start < search.length) {
    const next = search.indexOf("&", start);
    const end = next < 0 ? search.length : next;
    if (end > start) addPair(query, search, start, end);
    start = end + 1;
  }
  return query;
}

/** A query from pairs that are decoded already. */
export function queryOf(pairs: Iterable<readonly [name: string, value: string]>): Query {
  const query = new Pairs();
  for (const [name, value] of pairs) query.add(name, value);
  return query;
}

class Pairs implements Query {
  readonly #names: string[] = [];
  readonly #values: string[] = [];

  get values(): readonly string[] {
    return this.#values;
  }

  add(name: string, value: string): void {
    this.#names.push(name);
    this.#values.push(value);
  }

  get(name: string): string | null {
    const place = this.#names.indexOf(name);
    return place < 0 ? null : (this.#values[place] ?? "");
  }

  times(name: string): number {
    let times = 0;
    for (const each of this.#names) if (each === name) times += 1;
    return times;
  }

  getAll(name: string): string[] {
    return this.#values.filter((_value, place) => this.#names[place] === name);
  }

  keys(): IterableIterator<string> {
    return this.#names.values();
  }

  *[Symbol.iterator](): Iterator<[string, string]> {
    for (const [place, name] of this.#names.entries()) yield [name, this.#values[place] ?? ""];
  }
}

function addPair(query: Pairs, search: string, start: number, end: number): void {
  const sign = search.indexOf("=", start);
  if (sign < 0 || sign >= end) query.add(search.slice(start, end), "");
  else query.add(search.slice(start, sign), search.slice(sign + 1, end));
}
