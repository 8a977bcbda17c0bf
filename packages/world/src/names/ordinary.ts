// How ordinary accounts form their nicknames: the better known have the shorter ones, and few a number behind.

import { cityNames } from "../places/city-names.ts";
import { animals, beings, drinks, foods } from "../words/nature.ts";
import * as parts from "../words/nickname-parts.ts";
import * as persons from "../words/persons.ts";
import { type Block, sideBySide } from "./shares.ts";

/** Room for all ordinary accounts but those of the last band, which are nearly all. */
const KNOWN = 80_000_000;
/** In characters: longer ones leave no room for the rest. */
const LONGEST_CITY = 3;

/** @param key decides the order of phrases */
export function ordinaryNames(key: number): readonly Block[] {
  const { surnames, diminutives, syllables, pinyin, handles } = persons;
  const { eating, drinking, tempers, moods, people, times, actions } = parts;
  const things = [...animals, ...beings];
  const cities = cityNames.filter((city) => city.length <= LONGEST_CITY);
  const tails = [...parts.titles, ...parts.places, ...parts.states];
  const bareOrNot = ["", ...tails];
  // Without a tail it could be read as the name of a verified person.
  const person = [surnames, diminutives, syllables];
  const foodie = [eating, foods, ["的"], tempers, animals];
  const drinker = [drinking, drinks, ["的"], tempers, animals];
  const sayer = [times, actions, ["的"], [...people, ...animals]];
  const keeper = [parts.foreignNames, ["的", "和", "家的"], tempers, animals];
  // 老赖 is a word for a debtor.
  const townsman = [cities, people, ["小", "老", "阿"], surnames.filter((surname) => surname !== "赖")];
  const known = sideBySide(
    key,
    KNOWN,
    [95, ...foodie],
    [20, ...drinker],
    [190, moods, ["", "的", "_"], things, bareOrNot],
    [765, ...person, tails],
    [290, pinyin, pinyin, pinyin, parts.signs, handles],
    [200, ...townsman],
    [10, ...sayer],
    [1, times, actions, parts.particles],
    [1, parts.counters, animals, bareOrNot],
    [1, parts.servings, foods, bareOrNot],
    [14, ...keeper],
  );
  const others = sideBySide(
    key + 5000,
    Number.POSITIVE_INFINITY,
    [75, ...foodie, tails],
    [14, ...drinker, tails],
    [200, cities, moods, ["", "的"], things, tails],
    [160, ...townsman, tails],
    [300, ...person, ["的"], tempers, animals],
    [70, pinyin, pinyin, pinyin, pinyin, parts.signs, handles],
    // The only one with fewer phrases than accounts, so these end in a number.
    [140, pinyin, pinyin, parts.signs, handles],
    [10, ...keeper, tails],
    [8, ...sayer, tails],
  );
  return [known, others];
}
