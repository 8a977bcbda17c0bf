// A cache with a capacity: adding to a full one drops the value that was unused for longest.
import { sha256 } from "#platform";
import { ownText } from "./own-text.ts";

/** In characters; a longer key is kept as its hash, since clients choose keys. */
const LONGEST_KEY = 200;

/** A second capacity, for values of different sizes. */
export interface Weighing<Value> {
  readonly most: number;
  weigh(value: Value): number;
}

/** A node of the list that is ordered by use. */
interface Link<Value> {
  readonly key: string;
  value: Value;
  weight: number;
  older: Link<Value> | undefined;
  newer: Link<Value> | undefined;
}

/**
 * Values by key, ordered by their last use. A linked list, because a call uses its tenant each time: deleting and adding
 * the key of a Map again costs several times as much.
 */
export class LruCache<Value> {
  readonly #capacity: number;
  readonly #links = new Map<string, Link<Value>>();
  #oldest: Link<Value> | undefined;
  #newest: Link<Value> | undefined;
  readonly #weighing: Weighing<Value> | undefined;
  #weight = 0;

  /** @param weighing the newest value is kept, even if it alone is too heavy */
  constructor(capacity: number, weighing?: Weighing<Value>) {
    this.#capacity = capacity;
    this.#weighing = weighing;
  }

  get size(): number {
    return this.#links.size;
  }

  has(key: string): boolean {
    return this.#links.has(shortKey(key));
  }

  /** Doesn't count as a use. */
  get(key: string): Value | undefined {
    return this.#links.get(shortKey(key))?.value;
  }

  /** Counts as a use; an absent value is made and added. */
  use(key: string, make: (key: string) => Value): Value {
    const link = this.#links.get(shortKey(key));
    if (link === undefined) return this.#add(shortKey(key), make(key));
    this.#moveToEnd(link);
    return link.value;
  }

  /** Adds or replaces a value; counts as a use. */
  set(key: string, value: Value): void {
    const link = this.#links.get(shortKey(key));
    if (link === undefined) {
      this.#add(shortKey(key), value);
      return;
    }
    link.value = value;
    this.#moveToEnd(link);
    this.#reweigh(link);
  }

  delete(key: string): void {
    const link = this.#links.get(shortKey(key));
    if (link !== undefined) this.#drop(link);
  }

  clear(): void {
    this.#links.clear();
    this.#oldest = undefined;
    this.#newest = undefined;
    this.#weight = 0;
  }

  /** The values, the one unused for longest first. */
  *[Symbol.iterator](): Iterator<Value> {
    for (let link = this.#oldest; link !== undefined; link = link.newer) yield link.value;
  }

  #add(key: string, value: Value): Value {
    const link = { key: ownText(key), value, weight: 0, older: undefined, newer: undefined };
    this.#links.set(link.key, link);
    this.#append(link);
    if (this.#links.size > this.#capacity && this.#oldest) this.#drop(this.#oldest);
    this.#reweigh(link);
    return value;
  }

  #drop(link: Link<Value>): void {
    this.#links.delete(link.key);
    this.#weight -= link.weight;
    this.#unlink(link);
  }

  /** Drops values while all are too heavy together. */
  #reweigh(link: Link<Value>): void {
    if (this.#weighing === undefined) return;
    const weight = this.#weighing.weigh(link.value);
    this.#weight += weight - link.weight;
    link.weight = weight;
    while (this.#weight > this.#weighing.most && this.#oldest && this.#oldest !== this.#newest)
      this.#drop(this.#oldest);
  }

  #moveToEnd(link: Link<Value>): void {
    if (link === this.#newest) return;
    this.#unlink(link);
    this.#append(link);
  }

  #append(link: Link<Value>): void {
    link.older = this.#newest;
    link.newer = undefined;
    if (this.#newest) this.#newest.newer = link;
    else this.#oldest = link;
    this.#newest = link;
  }

  #unlink({ older, newer }: Link<Value>): void {
    if (older) older.newer = newer;
    else this.#oldest = newer;
    if (newer) newer.older = older;
    else this.#newest = older;
  }
}

/** A key as it is kept. */
export const shortKey = (key: string): string => (key.length <= LONGEST_KEY ? key : sha256(key));
