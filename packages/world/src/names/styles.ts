// How each kind of account forms its nicknames.
import type { NamedKind } from "../kinds/kind.ts";
import type { Lexicon } from "../lexicon.ts";
import { once } from "../once.ts";
import { cityNames } from "../places/city-names.ts";
import * as institutions from "../words/institutions.ts";
import { animals, beings, foods } from "../words/nature.ts";
import * as parts from "../words/nickname-parts.ts";
import * as persons from "../words/persons.ts";
import { titles } from "../words/titles.ts";
import { inTurn, type Share, sideBySide } from "./shares.ts";

/** Made per kind when its first account is met. */
export type Styles = Readonly<Record<NamedKind, () => readonly Share[]>>;

export function stylesOf(key: number, lexicon: Lexicon): Styles {
  return {
    ...institutionStyles(
      key,
      lexicon.cities.map(({ text }) => text),
    ),
    person: once(() => personStyles(key, [...lexicon.men, ...lexicon.women])),
    ordinary: once(() => ordinaryStyles(key)),
  };
}

function personStyles(key: number, given: readonly string[]): readonly Share[] {
  const { surnames } = persons;
  return inTurn(key, [surnames, given], [titles, surnames, given], [cityNames, titles, surnames, given]);
}

function institutionStyles(key: number, cities: readonly string[]): Omit<Styles, "person" | "ordinary"> {
  const { papers, desks, magazines, offices, officeVoices, schools, schoolVoices } = institutions;
  const { brands, industries, voices, sites, apps, societies } = institutions;
  const styles = (...phrases: (readonly (readonly string[])[])[]) => once(() => inTurn(key, ...phrases));
  return {
    media: styles([cities, papers], [desks, magazines], [cities, desks, magazines]),
    government: styles([cities, offices], [cities, officeVoices, offices]),
    enterprise: styles([brands, industries], [brands, industries, voices], [cities, brands, industries, voices]),
    campus: styles([cities, schools], [cities, schools, schoolVoices]),
    website: styles([brands, sites], [cities, brands, sites]),
    app: styles([brands, apps], [cities, brands, apps]),
    organisation: styles([cities, societies], [cities, brands, societies]),
  };
}

function ordinaryStyles(key: number): readonly Share[] {
  const { moods, endings, tempers, cravings, starts, actions, people } = parts;
  const { surnames, diminutives, syllables, pinyin, handles } = persons;
  const things = [...foods, ...animals, ...beings];
  return sideBySide(
    key,
    [18, cravings, foods, ["的"], tempers, animals, ["", ...endings]],
    [22, moods, ["", "的", "的小", "又", "_"], [...animals, ...beings], ["", ...endings]],
    [16, surnames, diminutives, syllables, endings],
    [8, diminutives, things, endings],
    [12, pinyin, pinyin, pinyin, ["", "_", "-"], handles],
    [10, starts, actions, ["", ...endings]],
    [14, cityNames, people, ["", "小", "老", "阿"], surnames, ["", ...endings]],
  );
}
