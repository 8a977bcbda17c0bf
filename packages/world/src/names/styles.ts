// How each kind of account forms its nicknames. Every kind has a style for each of its numbers, and only one.
import type { Lexicon } from "../lexicon.ts";
import type { Kind } from "../people/kind.ts";
import { cityNames } from "../places.ts";
import * as institutions from "../words/institutions.ts";
import * as manners from "../words/manners.ts";
import * as nature from "../words/nature.ts";
import * as persons from "../words/persons.ts";
import { titles } from "../words/titles.ts";
import { type Style, style } from "./style.ts";

/** A style and its share of a kind; a share of 0 means: as far as the style reaches, before all others. */
export interface Share {
  readonly style: Style;
  readonly share: number;
}

export type Styles = Readonly<Record<Exclude<Kind, "nameless">, readonly Share[]>>;

export function stylesOf(key: number, { men, women, cities }: Lexicon): Styles {
  const { surnames } = persons;
  const given = [...men, ...women];
  const inTurn = (...phrases: (readonly (readonly string[])[])[]) =>
    phrases.map((lists, index) => ({ style: style(key + index, lists), share: index < phrases.length - 1 ? 0 : 1 }));
  const beside = (...phrases: [share: number, ...lists: (readonly string[])[]][]) =>
    phrases.map(([share, ...lists], index) => ({ style: style(key + 77 * index, lists), share }));
  const { papers, desks, magazines, offices, schools, schoolVoices } = institutions;
  const { brands, industries, voices, sites, apps, societies } = institutions;
  const things = [...nature.foods, ...nature.animals, ...nature.beings];
  const { moods, endings, tempers, cravings } = manners;
  return {
    person: inTurn([surnames, given], [titles, surnames, given], [cityNames, titles, surnames, given]),
    media: inTurn([cities, papers], [desks, magazines], [cities, desks, magazines]),
    government: inTurn([cities, offices], [cities, ["平安", "阳光", "清风", "文明", "智慧"], offices]),
    enterprise: inTurn([brands, industries], [brands, industries, voices], [cities, brands, industries, voices]),
    campus: inTurn([cities, schools], [cities, schools, schoolVoices]),
    website: inTurn([brands, sites], [cities, brands, sites]),
    app: inTurn([brands, apps], [cities, brands, apps]),
    organisation: inTurn([cities, societies], [cities, brands, societies]),
    ordinary: beside(
      [18, cravings, nature.foods, ["的"], tempers, nature.animals, ["", ...endings]],
      [22, moods, ["", "的", "的小", "又", "_"], [...nature.animals, ...nature.beings], ["", ...endings]],
      [16, surnames, persons.diminutives, persons.syllables, endings],
      [8, persons.diminutives, things, endings],
      [12, persons.pinyin, persons.pinyin, persons.pinyin, ["", "_", "-"], persons.handles],
      [10, manners.starts, manners.actions, ["", ...endings]],
      [14, cityNames, manners.people, ["", "小", "老", "阿"], surnames, ["", ...endings]],
    ),
  };
}
