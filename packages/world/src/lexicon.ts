// The names of one world: Chinese lists of faker and our own, shuffled by the seed.
import { draw, drawAt, drawsOf, label } from "./draws/draw.ts";
import { permute, shuffle } from "./draws/permutation.ts";
import type { Some } from "./draws/pick.ts";
import { type Word, wordsOf } from "./json-text/word.ts";
import { once } from "./once.ts";
import { provinces } from "./places/provinces.ts";
import { placeNamed } from "./places/regions.ts";
import { needsShares } from "./words/companies.ts";
import { cityPrefixes, citySuffixes, companyForms, menNames, womenNames } from "./words/from-faker.ts";
import { menFirst, menSecond, womenFirst, womenSecond } from "./words/given-names.ts";
import { brands, industries } from "./words/institutions.ts";

export interface Lexicon {
  /** Given names; no name is in both lists. */
  readonly men: readonly string[];
  readonly women: readonly string[];
  readonly feminine: ReadonlySet<string>;
  /** Invented, so that no newspaper or police station of a real city is imitated. */
  readonly cities: Some<Word>;
  readonly companies: Some<Word>;
  isCity(text: string): boolean;
}

const LEXICON = label("lexicon");
const COMPANIES = 300;

/** Shuffles the lists with draws of the seed. */
export function createLexicon(seed: number): Lexicon {
  const key = draw(drawsOf(seed, 0), LEXICON);
  const cities = shuffled(inventedCities(cityPrefixes, citySuffixes), key + 1);
  // Made on demand: a run without verified users needs none of these.
  const names = once(givenNames);
  const men = once(() => shuffled([...names().men], key + 2));
  const women = once(() => shuffled([...names().women], key + 3));
  const known = once(() => new Set(cities));
  const named = once(() => companies(seed, companyForms));
  return {
    cities: wordsOf([cities[0] ?? "长阳", ...cities.slice(1)]),
    isCity: (text) => known().has(text),
    get men() {
      return men();
    },
    get women() {
      return women();
    },
    get feminine() {
      return names().women;
    },
    get companies() {
      return named();
    },
  };
}

function givenNames() {
  const men = new Set([...menNames, ...combine(menFirst, menSecond)]);
  const women = new Set([...womenNames, ...combine(womenFirst, womenSecond)]);
  for (const name of men) women.delete(name);
  return { men, women };
}

/** Every city that the parts can form, without its 市; existing cities are left out. */
function inventedCities(prefixes: readonly string[], suffixes: readonly string[]): readonly string[] {
  const all = prefixes.flatMap((prefix) => suffixes.map((suffix) => prefix + suffix.slice(0, -1)));
  return all.filter((city) => city.length === 2 && !placeNamed(city) && !/乡|徽|码|太阳|上海|(.)\1/.test(city));
}

function companies(seed: number, forms: readonly string[]): Some<Word> {
  const draws = drawsOf(seed, 1);
  const at = <T>(items: readonly T[], name: string, index: number) =>
    items[drawAt(draws, label(name), index) % items.length];
  const mainland = provinces.filter(({ id }) => id < 70);
  const sound = forms.filter((form) => !form.startsWith("无限") && !form.includes("无限责任"));
  const name = (index: number) => {
    const trade = at(industries, "trade", index) ?? "";
    const form = needsShares(trade) ? "股份有限公司" : (at(sound, "form", index) ?? "有限公司");
    return `${at(mainland, "province", index)?.name}${at(brands, "brand", index)}${trade}${form}`;
  };
  return wordsOf([name(0), ...Array.from({ length: COMPANIES - 1 }, (_, index) => name(index + 1))]);
}

function combine(firsts: readonly string[], seconds: readonly string[]): readonly string[] {
  return firsts.flatMap((first) => seconds.map((second) => first + second));
}

function shuffled(items: readonly string[], key: number): readonly string[] {
  const order = shuffle(items.length, key);
  return items.flatMap((_, place) => items[permute(order, place)] ?? []);
}
