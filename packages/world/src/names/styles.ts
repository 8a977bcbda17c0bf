// How each kind of account forms its nicknames.
import type { NamedKind } from "../kinds/kind.ts";
import type { Lexicon } from "../lexicon.ts";
import { once } from "../once.ts";
import { cityNames } from "../places/city-names.ts";
import * as institutions from "../words/institutions.ts";
import * as persons from "../words/persons.ts";
import { titles } from "../words/titles.ts";
import { ordinaryNames } from "./ordinary.ts";
import { type Block, inTurn } from "./shares.ts";

/** Made per kind when its first account is met. */
export type Styles = Readonly<Record<NamedKind, () => readonly Block[]>>;

export function stylesOf(key: number, lexicon: Lexicon): Styles {
  return {
    ...institutionStyles(
      key,
      lexicon.cities.map(({ text }) => text),
    ),
    person: once(() => personStyles(key, [...lexicon.men, ...lexicon.women])),
    ordinary: once(() => ordinaryNames(key)),
  };
}

function personStyles(key: number, given: readonly string[]): readonly Block[] {
  const { surnames } = persons;
  return inTurn(key, [surnames, given], [titles, surnames, given], [cityNames, titles, surnames, given]);
}

function institutionStyles(key: number, cities: readonly string[]): Omit<Styles, "person" | "ordinary"> {
  const { papers, desks, magazines, offices, officeVoices, districts, schools, schoolVoices } = institutions;
  const { brands, industries, voices, sites, apps, societies } = institutions;
  const styles = (...phrases: (readonly (readonly string[])[])[]) => once(() => inTurn(key, ...phrases));
  return {
    media: styles([cities, papers], [desks, magazines], [cities, desks, magazines], [cities, brands, desks, magazines]),
    government: styles(
      [cities, offices],
      [cities, districts, offices],
      [cities, officeVoices, offices],
      [cities, districts, officeVoices, offices],
    ),
    enterprise: styles([brands, industries], [brands, industries, voices], [cities, brands, industries, voices]),
    campus: styles([cities, schools], [cities, schools, schoolVoices], [cities, brands, schools, schoolVoices]),
    website: styles([brands, sites], [cities, brands, sites]),
    app: styles([brands, apps], [cities, brands, apps]),
    organisation: styles([cities, societies], [cities, brands, societies], [cities, districts, brands, societies]),
  };
}
