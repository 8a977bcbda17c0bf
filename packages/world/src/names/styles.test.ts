import { expect, test } from "vitest";
import { createLexicon } from "../lexicon.ts";
import { ambiguity } from "./ambiguity.ts";
import { stylesOf } from "./styles.ts";

// Seeds change the order of words, not the words: what holds for one seed holds for all.
const styles = Object.entries(stylesOf(1, createLexicon(1))).flatMap(([kind, shares]) =>
  shares().map(({ style }, index) => ({ name: `${kind} ${index + 1}`, lists: style.lists })),
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

test("nicknames have two to thirty characters, the number behind them included", () => {
  for (const { lists } of styles) {
    const longest = lists.reduce((sum, words) => sum + Math.max(...words.map((word) => word.length)), 0);
    const shortest = lists.reduce((sum, words) => sum + Math.min(...words.map((word) => word.length)), 0);
    expect(longest + 4).toBeLessThanOrEqual(30);
    expect(shortest).toBeGreaterThanOrEqual(2);
  }
});
