// Reads a documented body without trusting it: a fixture may be truncated, so each field has a default.

/** One JSON object of a fixture's body. */
export interface Documented {
  has(key: string): boolean;
  /** "" if the key is absent or no text. */
  text(key: string): string;
  /** 0 if the key is absent or no number. */
  number(key: string): number;
  /** Whether the value is `true`. */
  flag(key: string): boolean;
  /** An empty object if the key is absent or no object. */
  object(key: string): Documented;
  /** The objects in a list; none if there is no list. */
  list(key: string): readonly Documented[];
  /** The number if it is one of those given, else the first of those. */
  oneOf<T extends number>(key: string, known: readonly [T, ...T[]]): T;
}

/** @param value part of a body; anything but an object has no facts */
export function documented(value: unknown): Documented {
  const facts: Readonly<Record<string, unknown>> = typeof value === "object" && value !== null ? { ...value } : {};
  return {
    has: (key) => Object.hasOwn(facts, key),
    text: (key) => (typeof facts[key] === "string" ? facts[key] : ""),
    number: (key) => (typeof facts[key] === "number" ? facts[key] : 0),
    flag: (key) => facts[key] === true,
    object: (key) => documented(facts[key]),
    list: (key) => (Array.isArray(facts[key]) ? facts[key].map(documented) : []),
    oneOf: (key, known) => known.find((each) => each === facts[key]) ?? known[0],
  };
}
