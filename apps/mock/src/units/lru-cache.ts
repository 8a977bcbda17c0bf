// A cache with a capacity: adding to a full one drops the value that was unused for longest.

/** A node of the list that is ordered by use. */
interface Link<Value> {
  readonly key: string;
  value: Value;
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

  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  get size(): number {
    return this.#links.size;
  }

  has(key: string): boolean {
    return this.#links.has(key);
  }

  /** Doesn't count as a use. */
  get(key: string): Value | undefined {
    return this.#links.get(key)?.value;
  }

  /** Counts as a use; an absent value is made and added. */
  use(key: string, make: (key: string) => Value): Value {
    const link = this.#links.get(key);
    if (link === undefined) return this.#add(key, make(key));
    this.#moveToEnd(link);
    return link.value;
  }

  /** Adds or replaces a value; counts as a use. */
  set(key: string, value: Value): void {
    const link = this.#links.get(key);
    if (link === undefined) {
      this.#add(key, value);
      return;
    }
    link.value = value;
    this.#moveToEnd(link);
  }

  delete(key: string): void {
    const link = this.#links.get(key);
    if (link === undefined) return;
    this.#links.delete(key);
    this.#unlink(link);
  }

  clear(): void {
    this.#links.clear();
    this.#oldest = undefined;
    this.#newest = undefined;
  }

  /** The values, the one unused for longest first. */
  *[Symbol.iterator](): Iterator<Value> {
    for (let link = this.#oldest; link !== undefined; link = link.newer) yield link.value;
  }

  #add(key: string, value: Value): Value {
    const link = { key, value, older: undefined, newer: undefined };
    this.#links.set(key, link);
    this.#append(link);
    if (this.#links.size > this.#capacity && this.#oldest) this.delete(this.#oldest.key);
    return value;
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
