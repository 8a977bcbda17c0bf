// How each kind of account forms its nicknames. Every kind has a style for each of its numbers, and only one.

import type { Kind } from "../kinds/seats.ts";
import type { Lexicon } from "../lexicon.ts";
import { once } from "../once.ts";
import { cityNames } from "../places/places.ts";
import * as institutions from "../words/institutions.ts";
import * as nature from "../words/nature.ts";
import * as manners from "../words/nickname-parts.ts";
import * as persons from "../words/persons.ts";
import { titles } from "../words/titles.ts";
import { type Style, style } from "./style.ts";

/** A style and its share of a kind; a share of 0 means: as far as the style reaches, before all others. */
export interface Share {
  readonly style: Style;
  readonly share: number;
}

export type Styles = Readonly<Record<Exclude<Kind, "nameless">, readonly Share[]>>;

/** Each kind's are made when its first account is met. */
export function stylesOf(key: number, lexicon: Lexicon): Styles {
  const cities = lexicon.cities.map(({ text }) => text);
  const { surnames } = persons;
  const inTurn = (...phrases: (readonly (readonly string[])[])[]) =>
    phrases.map((lists, index) => ({ style: style(key + index, lists), share: index < phrases.length - 1 ? 0 : 1 }));
  const beside = (...phrases: [share: number, ...lists: (readonly string[])[]][]) =>
    phrases.map(([share, ...lists], index) => ({ style: style(key + 77 * index, lists), share }));
  const { papers, desks, magazines, offices, schools, schoolVoices } = institutions;
  const { brands, industries, voices, sites, apps, societies } = institutions;
  const things = [...nature.foods, ...nature.animals, ...nature.beings];
  const { moods, endings, tempers, cravings } = manners;
  const given = once(() => [...lexicon.men, ...lexicon.women]);
  const person = once(() =>
    inTurn([surnames, given()], [titles, surnames, given()], [cityNames, titles, surnames, given()]),
  );
  const media = once(() => inTurn([cities, papers], [desks, magazines], [cities, desks, magazines]));
  const government = once(() => inTurn([cities, offices], [cities, ["平安", "阳光", "清风", "文明", "智慧"], offices]));
  const enterprise = once(() =>
    inTurn([brands, industries], [brands, industries, voices], [cities, brands, industries, voices]),
  );
  const campus = once(() => inTurn([cities, schools], [cities, schools, schoolVoices]));
  const website = once(() => inTurn([brands, sites], [cities, brands, sites]));
  const app = once(() => inTurn([brands, apps], [cities, brands, apps]));
  const organisation = once(() => inTurn([cities, societies], [cities, brands, societies]));
  const ordinary = once(() =>
    beside(
      [18, cravings, nature.foods, ["的"], tempers, nature.animals, ["", ...endings]],
      [22, moods, ["", "的", "的小", "又", "_"], [...nature.animals, ...nature.beings], ["", ...endings]],
      [16, surnames, persons.diminutives, persons.syllables, endings],
      [8, persons.diminutives, things, endings],
      [12, persons.pinyin, persons.pinyin, persons.pinyin, ["", "_", "-"], persons.handles],
      [10, manners.starts, manners.actions, ["", ...endings]],
      [14, cityNames, manners.people, ["", "小", "老", "阿"], surnames, ["", ...endings]],
    ),
  );
  return {
    get person() {
      return person();
    },
    get media() {
      return media();
    },
    get government() {
      return government();
    },
    get enterprise() {
      return enterprise();
    },
    get campus() {
      return campus();
    },
    get website() {
      return website();
    },
    get app() {
      return app();
    },
    get organisation() {
      return organisation();
    },
    get ordinary() {
      return ordinary();
    },
  };
}
