// Builds a class whose properties are computed when they are read.

/** One function per property. It takes the instance, so it can read other properties. */
export type Getters<Source, Properties> = {
  readonly [Name in keyof Properties]: (instance: Source & Properties) => Properties[Name];
};

/**
 * A base class with one getter per entry of `getters`. A property in `memoized` keeps its first value; the others are
 * computed at each read, which is cheaper for values that are seldom read twice (see decisions/fields.md).
 */
export function lazyClass<Source, Properties extends object>(
  getters: Getters<Source, Properties>,
  memoized: readonly (keyof Properties)[],
): abstract new () => Properties;
export function lazyClass(
  getters: Readonly<Record<string, (instance: unknown) => unknown>>,
  memoized: readonly PropertyKey[],
): abstract new () => object {
  const unread: readonly unknown[] = memoized.map(() => undefined);

  abstract class Lazy {
    // One array instead of a field per property: all instances share one hidden class.
    readonly #values = unread.slice();

    static {
      for (const [name, compute] of Object.entries(getters)) {
        const place = memoized.indexOf(name);
        const get = place < 0 ? computed(compute) : Lazy.#memoized(compute, place);
        Object.defineProperty(Lazy.prototype, name, { get, enumerable: true });
      }
    }

    static #memoized(compute: (instance: unknown) => unknown, place: number) {
      return function (this: Lazy): unknown {
        const value = this.#values[place];
        if (value !== undefined) return value;
        const first = compute(this);
        this.#values[place] = first;
        return first;
      };
    }
  }

  return Lazy;
}

function computed(compute: (instance: unknown) => unknown) {
  return function (this: unknown): unknown {
    return compute(this);
  };
}
