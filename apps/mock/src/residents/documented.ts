// Reads a documented body without trusting it: a fixture may be cut short, so each fact has a plain fallback.

/** One JSON object of a fixture's body. */
export interface Documented {
  has(key: string): boolean;
  /** "" where the document is silent. */
  text(key: string): string;
  /** 0 where the document is silent. */
  number(key: string): number;
  flag(key: string): boolean;
  object(key: string): Documented;
  /** The objects in a list. */
  list(key: string): readonly Documented[];
  /** The number, when it is a known one; else the first of them. */
  oneOf<T extends number>(key: string, known: readonly [T, ...T[]]): T;
}

export function documented(value: unknown): Documented {
  const facts: Readonly<Record<string, unknown>> = typeof value === "object" && value !== null ? { ...value } : {};
  return {
    has: (key) => key in facts,
    text: (key) => (typeof facts[key] === "string" ? facts[key] : ""),
    number: (key) => (typeof facts[key] === "number" ? facts[key] : 0),
    flag: (key) => facts[key] === true,
    object: (key) => documented(facts[key]),
    list: (key) => (Array.isArray(facts[key]) ? facts[key].map(documented) : []),
    oneOf: (key, known) => known.find((each) => each === facts[key]) ?? known[0],
  };
}
