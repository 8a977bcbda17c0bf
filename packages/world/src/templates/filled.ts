// Templates whose gaps are filled for one person: `{city}`, `{work}`, `{company}` …
import { drawAt, label } from "../draws/draw.ts";
import { pick, type Some } from "../draws/pick.ts";
import { Concat } from "../json-text/concat.ts";
import type { JsonWriter } from "../json-text/json-writer.ts";
import { Text } from "../json-text/text.ts";
import { NO_WORD, Word, wordsOf } from "../json-text/word.ts";
import { once } from "../once.ts";
import { cityNames, cityOf, placeInOne } from "../places/places.ts";
import { isInstitution, type SeedTraits } from "../traits/seed-traits.ts";
import type { LazyFields } from "../user/lazy-user.ts";
import { animals, foods } from "../words/nature.ts";
import { fields, songs, works } from "../words/professions.ts";

const FIELD = label("field");
const FIELDS = once(() => wordsOf(fields));
const HOSPITALS = wordsOf(["人民医院", "中心医院", "第一医院", "中医院"]);
const NEWSPAPERS = wordsOf(["日报", "晚报", "都市报", "晨报", "商报", "时报"]);
const UNIVERSITIES = wordsOf(["大学", "师范大学", "理工大学", "医科大学", "农业大学", "财经大学", "科技大学"]);
/** What an institution explains to its public, whatever it is. */
const CIVIC_FIELDS = once(() =>
  wordsOf(["安全", "健康", "生活", "法律", "交通", "科学", "节能", "急救", "用电", "阅读"]),
);
const CITY_NAMES = once(() => wordsOf(cityNames));
const WORKS = once(() => wordsOf(works));
const SONGS = once(() => wordsOf(songs));
const FOODS = once(() => wordsOf(foods));
const ANIMALS = once(() => wordsOf(animals));
const [CITY, OPENING, CLOSING] = [new Word("市"), new Word("《"), new Word("》")];

type Place = LazyFields["place"];
/** Takes one of the items, drawn for this gap; a digit behind the gap's name asks for another one. */
type Choose = (items: Some<Word>) => Word;
type Filler = (traits: SeedTraits, place: Place, choose: Choose) => Text;

/** `name`, `place`, `city` and `field` are the person's own, the same in every phrase; the others are drawn. */
const fillers: ReadonlyMap<string, Filler> = new Map<string, Filler>([
  ["name", ({ nickname }) => nickname],
  ["place", (_, place, choose) => (place.province === 100 ? choose(CITY_NAMES()) : placeInOne(place))],
  [
    "city",
    (traits, place, choose) => ownCity(traits) ?? (place.province >= 100 ? choose(CITY_NAMES()) : cityOf(place)),
  ],
  ["field", (traits) => pick(traits.draws, FIELD, isInstitution(traits) ? CIVIC_FIELDS() : FIELDS())],
  ["company", ({ lexicon }, _, choose) => choose(lexicon.companies)],
  ["university", ({ lexicon }, _, choose) => new Concat([choose(lexicon.cities), choose(UNIVERSITIES)])],
  ["hospital", ({ lexicon }, _, choose) => new Concat([choose(lexicon.cities), CITY, choose(HOSPITALS)])],
  ["paper", ({ lexicon }, _, choose) => new Concat([OPENING, choose(lexicon.cities), choose(NEWSPAPERS), CLOSING])],
  ["work", (_sketch, _place, choose) => choose(WORKS())],
  ["song", (_sketch, _place, choose) => choose(SONGS())],
  ["food", (_sketch, _place, choose) => choose(FOODS())],
  ["animal", (_sketch, _place, choose) => choose(ANIMALS())],
]);

/** What stands between the gaps, and in turn what fills them. */
export type Template = readonly (Word | Gap)[];

interface Gap {
  readonly filler: Filler;
  readonly what: number;
  readonly index: number;
}

export function templatesOf(texts: Some<string>): Some<Template> {
  const [first, ...rest] = texts;
  return [templateOf(first), ...rest.map(templateOf)];
}

export function templateOf(text: string): Template {
  return text.split(/(\{[a-z]+\d?\})/).flatMap((part): Template => {
    const [, name = "", index] = /^\{([a-z]+)(\d?)\}$/.exec(part) ?? [];
    const filler = fillers.get(name);
    if (filler) return [{ filler, what: label(name), index: Number(index) }];
    return part === "" ? [] : [new Word(part)];
  });
}

/** A template, told of one person: each gap is filled when it is written. */
export class Filled extends Text {
  readonly #template: Template;
  readonly #traits: SeedTraits;
  readonly #place: Place;

  constructor(template: Template, traits: SeedTraits, place: Place) {
    super();
    this.#template = template;
    this.#traits = traits;
    this.#place = place;
  }

  override writeInside(writer: JsonWriter): void {
    for (const part of this.#template) {
      if (part instanceof Word) part.writeInside(writer);
      else this.#fill(part).writeInside(writer);
    }
  }

  override toString(): string {
    let text = "";
    for (const part of this.#template) text += part instanceof Word ? part.text : String(this.#fill(part));
    return text;
  }

  #fill({ filler, what, index }: Gap): Text {
    const { draws } = this.#traits;
    return filler(this.#traits, this.#place, (items) => items[drawAt(draws, what, index) % items.length] ?? items[0]);
  }
}

/** An institution speaks of the city that it is named after. */
function ownCity(traits: SeedTraits): Word | undefined {
  const [first = NO_WORD] = traits.words;
  return isInstitution(traits) && traits.lexicon.isCity(first.text) ? first : undefined;
}
