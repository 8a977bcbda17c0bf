// Values by key, as many as may be kept: past that whichever was unused for longest is forgotten.

/** One value, between the one used before it and the one used after it. */
interface Place<Value> {
  readonly key: string;
  readonly value: Value;
  older: Place<Value> | undefined;
  newer: Place<Value> | undefined;
}

/** A chain, since to use a value again must cost nothing: a Map would be written anew each time. */
export class Lru<Value> {
  readonly #most: number;
  readonly #places = new Map<string, Place<Value>>();
  #oldest: Place<Value> | undefined;
  #newest: Place<Value> | undefined;

  constructor(most: number) {
    this.#most = most;
  }

  /** Looking isn't using. */
  get(key: string): Value | undefined {
    return this.#places.get(key)?.value;
  }

  use(key: string, make: (key: string) => Value): Value {
    const place = this.#places.get(key) ?? this.#add(key, make(key));
    if (place !== this.#newest) {
      this.#unlink(place);
      this.#link(place);
    }
    return place.value;
  }

  delete(key: string): void {
    const place = this.#places.get(key);
    if (place === undefined) return;
    this.#places.delete(key);
    this.#unlink(place);
  }

  clear(): void {
    this.#places.clear();
    this.#oldest = undefined;
    this.#newest = undefined;
  }

  /** Whichever was unused for longest is first. */
  *[Symbol.iterator](): Iterator<Value> {
    for (let place = this.#oldest; place !== undefined; place = place.newer) yield place.value;
  }

  #add(key: string, value: Value): Place<Value> {
    const place = { key, value, older: undefined, newer: undefined };
    this.#places.set(key, place);
    this.#link(place);
    if (this.#places.size > this.#most && this.#oldest) this.delete(this.#oldest.key);
    return place;
  }

  #link(place: Place<Value>): void {
    place.older = this.#newest;
    place.newer = undefined;
    if (this.#newest) this.#newest.newer = place;
    else this.#oldest = place;
    this.#newest = place;
  }

  #unlink({ older, newer }: Place<Value>): void {
    if (older) older.newer = newer;
    else this.#oldest = newer;
    if (newer) newer.older = older;
    else this.#newest = older;
  }
}
