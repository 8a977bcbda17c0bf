import { expect, test } from "vitest";
import { createLexicon } from "../lexicon.ts";
import { ambiguity } from "./ambiguity.ts";
import { stylesOf } from "./styles.ts";

/** How many accounts of a kind there can be, among nine billion users; other kinds are fewer than a million. */
const MOST_OF: Readonly<Record<string, number>> = {
  ordinary: 7.3e9,
  person: 2e7,
  government: 1.7e6,
  organisation: 1.1e6,
  website: 3e5,
  app: 1.5e5,
};

/** As Weibo measures nicknames: a Chinese character counts two. */
const unitsOf = (word: string) => [...word].reduce((sum, letter) => sum + (letter < "\u0080" ? 1 : 2), 0);

// Seeds change the order of words, not the words: what holds for one seed holds for all.
const styles = Object.entries(stylesOf(1, createLexicon(1))).flatMap(([kind, blocks]) =>
  blocks().flatMap(({ room, total, shares }, block) =>
    shares.map(({ style, share }, index) => ({
      name: `${kind} ${block + 1}.${index + 1}`,
      lists: style.lists,
      /** The largest number behind a nickname. */
      rounds: Math.floor(((Math.min(room, MOST_OF[kind] ?? 8e5) * share) / total - 1) / style.capacity),
    })),
  ),
);

test("the proof finds what can be read in two ways", () => {
  const lists = [
    ["xi", "xin"],
    ["an", "nan"],
  ];
  expect(ambiguity(lists, lists)).toBeDefined();
  expect(ambiguity([["ab"], ["c"]], [["a"], ["bc"]])).toBeDefined();
  expect(ambiguity([["ab"], ["c"]], [["a"], ["bd"]])).toBeUndefined();
});

test("no nickname can be read in two ways, neither within a style nor across two", () => {
  const found = styles.flatMap((one, index) =>
    styles.slice(index).flatMap((other) => {
      const clash = ambiguity(one.lists, other.lists);
      return clash === undefined ? [] : [`${one.name} / ${other.name}: ${clash}`];
    }),
  );
  expect(found).toEqual([]);
});

test("no word holds a digit, a blank or the mark of a taken name", () => {
  const odd = styles.flatMap(({ lists }) => lists.flat()).filter((word) => /[\d\s丶]/.test(word));
  expect(odd).toEqual([]);
});

test("nicknames have 4 to 30 units, the number behind them included", () => {
  for (const { lists, rounds } of styles) {
    const longest = lists.reduce((sum, words) => sum + Math.max(...words.map(unitsOf)), 0);
    const shortest = lists.reduce((sum, words) => sum + Math.min(...words.map(unitsOf)), 0);
    expect(longest + (rounds > 0 ? String(rounds).length : 0)).toBeLessThanOrEqual(30);
    expect(shortest).toBeGreaterThanOrEqual(4);
  }
});

test("only ordinary accounts that are little known have a number behind their nickname", () => {
  const numbered = styles.filter(({ rounds }) => rounds > 0).map(({ name }) => name);
  expect(numbered.filter((name) => !name.startsWith("ordinary 2"))).toEqual([]);
});
