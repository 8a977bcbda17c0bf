import { expect, test } from "vitest";
import { drawsOf } from "../../draws/draw.ts";
import { THEME_COUNT, themeAt, themedNumbers, themeWord } from "./theme-order.ts";

test("the numbers about a theme are exactly those whose theme it is", () => {
  const author = drawsOf(7, 1_000_000_005);
  const numbers = Array.from({ length: 1000 }, (_, number) => number);
  for (let theme = 0; theme < THEME_COUNT; theme += 1) {
    const themed = themedNumbers(author, theme);
    const found = numbers.filter((number) => themeAt(author, number) === theme);
    expect(Array.from({ length: themed.countBelow(1000) }, (_, place) => themed.numberAt(place))).toEqual(found);
    expect(numbers.map((end) => themed.countBelow(end)).slice(0, 200)).toEqual(
      numbers.map((end) => found.filter((number) => number < end).length).slice(0, 200),
    );
  }
});

test("there are sixty themes, each with a word of its own that is in no other", () => {
  const all = Array.from({ length: THEME_COUNT }, (_, theme) => themeWord(theme));
  expect(all).toHaveLength(60);
  expect(all.filter((word) => all.some((other) => other !== word && other.includes(word)))).toEqual([]);
});
