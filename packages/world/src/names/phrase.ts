// Word lists in a row, counted like digits: every number below the capacity is one sequence of words.
export interface Phrase {
  readonly capacity: number;
  /** The words of this number. */
  say(number: number): readonly string[];
  /** The number whose words, run together, are this text. */
  read(text: string): number | undefined;
}

interface List {
  readonly items: readonly string[];
  readonly places: ReadonlyMap<string, number>;
  /** The lengths of the words, each once. */
  readonly lengths: readonly number[];
  /** What one step in this list is worth. */
  readonly weight: number;
}

/** No text may be said in two ways: `phrase.ambiguity.test.ts` proves it for every style of nickname. */
export function phrase(parts: readonly (readonly string[])[]): Phrase {
  const lists = parts.map((items) => [...new Set(items)]);
  const capacity = lists.reduce((product, items) => product * items.length, 1);
  let weight = capacity;
  const digits: readonly List[] = lists.map((items) => {
    weight /= items.length;
    const lengths = [...new Set(items.map((word) => word.length))];
    return { items, places: new Map(items.map((word, place) => [word, place])), lengths, weight };
  });
  return {
    capacity,
    say: (number) => digits.map((digit) => digit.items[Math.floor(number / digit.weight) % digit.items.length] ?? ""),
    read: (text) => readFrom(digits, 0, text, 0),
  };
}

function readFrom(parts: readonly List[], index: number, text: string, from: number): number | undefined {
  const part = parts[index];
  if (!part) return from === text.length ? 0 : undefined;
  for (const length of part.lengths) {
    const place = part.places.get(text.slice(from, from + length));
    if (place === undefined || from + length > text.length) continue;
    const rest = readFrom(parts, index + 1, text, from + length);
    if (rest !== undefined) return place * part.weight + rest;
  }
  return undefined;
}
