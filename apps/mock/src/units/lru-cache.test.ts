// The linked list behaves as the simplest possible cache does: an array of pairs, newest last.
import fc from "fast-check";
import { expect, test } from "vitest";
import { LruCache } from "./lru-cache.ts";

type Pair = readonly [key: string, value: number];

class Model {
  readonly #capacity: number;
  #pairs: readonly Pair[] = [];

  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  get values(): readonly number[] {
    return this.#pairs.map(([, value]) => value);
  }

  get(key: string): number | undefined {
    return this.#pairs.find(([each]) => each === key)?.[1];
  }

  set(key: string, value: number): void {
    this.delete(key);
    const pairs: readonly Pair[] = [...this.#pairs, [key, value]];
    this.#pairs = pairs.slice(Math.max(0, pairs.length - this.#capacity));
  }

  delete(key: string): void {
    this.#pairs = this.#pairs.filter(([each]) => each !== key);
  }

  clear(): void {
    this.#pairs = [];
  }
}

const key = fc.constantFrom("a", "b", "c", "d", "e", "f");
const step = fc.oneof(
  fc.record({ does: fc.constantFrom("use", "set"), key, value: fc.nat() }),
  fc.record({ does: fc.constant("use"), key, value: fc.nat() }),
  fc.record({ does: fc.constant("delete"), key, value: fc.constant(0) }),
  fc.record({ does: fc.constantFrom("delete", "delete", "clear"), key, value: fc.constant(0) }),
);

test("any order of uses, changes and deletions leaves the same values in the same order", () => {
  fc.assert(
    fc.property(fc.nat(4), fc.array(step, { maxLength: 60 }), (capacity, steps) => {
      const [cache, model] = [new LruCache<number>(capacity), new Model(capacity)];
      for (const { does, key, value } of steps) {
        if (does === "clear") {
          cache.clear();
          model.clear();
        } else if (does === "delete") {
          cache.delete(key);
          model.delete(key);
        } else if (does === "set") {
          cache.set(key, value);
          model.set(key, value);
        } else {
          const expected = model.get(key) ?? value;
          expect(cache.use(key, () => value)).toBe(expected);
          model.set(key, expected);
        }
        expect([...cache]).toEqual(model.values);
        expect(cache.size).toBe(model.values.length);
        for (const each of "abcdef") {
          expect(cache.get(each)).toBe(model.get(each));
          expect(cache.has(each)).toBe(model.get(each) !== undefined);
        }
      }
    }),
    { numRuns: 500 },
  );
});

test("looking at a value doesn't count as a use", () => {
  const cache = new LruCache<number>(2);
  cache.set("first", 1);
  cache.set("second", 2);
  cache.get("first");
  cache.set("third", 3);
  expect([...cache]).toEqual([2, 3]);
});

test("values that are too heavy together are dropped, the one unused for longest first; the newest stays", () => {
  const cache = new LruCache<string>(10, { most: 10, weigh: ({ length }) => length });
  for (const [key, value] of [
    ["a", "1234"],
    ["b", "1234"],
    ["c", "12"],
  ] as const)
    cache.set(key, value);
  expect([...cache]).toEqual(["1234", "1234", "12"]);
  cache.use("a", () => "");
  cache.set("c", "123");
  expect([...cache]).toEqual(["1234", "123"]);
  cache.set("d", "1".repeat(20));
  expect([...cache]).toEqual(["1".repeat(20)]);
  cache.delete("d");
  cache.set("e", "1234567890");
  expect([...cache]).toEqual(["1234567890"]);
});
