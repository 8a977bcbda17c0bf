// What fills the gaps of templates: `{city}`, `{work}`, `{company}` …
import { draw, label } from "../draws/draw.ts";
import { pick, type Some } from "../draws/pick.ts";
import { Concat } from "../json-text/concat.ts";
import { IntegerText } from "../json-text/integer-text.ts";
import type { Text } from "../json-text/text.ts";
import { NO_WORD, Word, wordsOf } from "../json-text/word.ts";
import { once } from "../once.ts";
import { cityNames, cityOf, joinedPlace } from "../places/city-names.ts";
import { professionOf } from "../traits/profession.ts";
import { isInstitution, type SeedTraits } from "../traits/seed-traits.ts";
import type { LazyFields } from "../user/lazy-user.ts";
import { emoji } from "../words/emoji.ts";
import { animals, foods, pets } from "../words/nature.ts";
import { handles } from "../words/persons.ts";
import { fields, songs, works } from "../words/professions.ts";

type Place = LazyFields["place"];
/** Draws one of the items for this gap. */
type Choose = (items: Some<Word>) => Word;
export type Filler = (traits: SeedTraits, place: Place, choose: Choose) => Text;

const FIELD = label("field");
const NUMBER = label("number");
const FIELDS = once(() => wordsOf(fields));
/** What institutions inform the public about. */
const CIVIC_FIELDS = once(() =>
  wordsOf(["安全", "健康", "生活", "法律", "交通", "科学", "节能", "急救", "用电", "阅读"]),
);
const HOSPITALS = wordsOf(["人民医院", "中心医院", "第一医院", "中医院"]);
const NEWSPAPERS = wordsOf(["日报", "晚报", "都市报", "晨报", "商报", "时报"]);
const STATIONS = wordsOf(["电视台", "广播电台", "交通广播"]);
const UNIVERSITIES = wordsOf(["大学", "师范大学", "理工大学", "医科大学", "农业大学", "财经大学", "科技大学"]);
const CITY_NAMES = once(() => wordsOf(cityNames));
const WORKS = once(() => wordsOf(works));
const SONGS = once(() => wordsOf(songs));
const FOODS = once(() => wordsOf(foods));
const HANDLES = once(() => wordsOf(handles));
const EMOJI = once(() => wordsOf(emoji));
const COUNTS = wordsOf(["三", "四", "五", "六", "七", "八", "九", "十", "十二", "十五", "5", "8"]);
const PETS = once(() => wordsOf(pets));
const ANIMALS = once(() => wordsOf(animals));
const [CITY, OPENING, CLOSING] = [new Word("市"), new Word("《"), new Word("》")];

/** `name`, `place`, `city` and `field` are the same in all texts of a user; the others are drawn per gap. */
export const fillers: ReadonlyMap<string, Filler> = new Map<string, Filler>([
  ["name", ({ nickname }) => nickname],
  ["place", (_traits, place, choose) => (place.province < 100 ? joinedPlace(place) : choose(CITY_NAMES()))],
  ["city", (traits, place, choose) => ownCity(traits) ?? (place.province < 100 ? cityOf(place) : choose(CITY_NAMES()))],
  ["field", fieldOf],
  ["company", ({ source }, _place, choose) => choose(source.lexicon.companies)],
  ["university", ({ source: { lexicon } }, _, choose) => new Concat([choose(lexicon.cities), choose(UNIVERSITIES)])],
  ["hospital", ({ source: { lexicon } }, _, choose) => new Concat([choose(lexicon.cities), CITY, choose(HOSPITALS)])],
  [
    "paper",
    ({ source: { lexicon } }, _, choose) => new Concat([OPENING, choose(lexicon.cities), choose(NEWSPAPERS), CLOSING]),
  ],
  ["work", (_traits, _place, choose) => choose(WORKS())],
  ["song", (_traits, _place, choose) => choose(SONGS())],
  ["food", (_traits, _place, choose) => choose(FOODS())],
  ["number", ({ draws }) => new IntegerText(10_000 + (draw(draws, NUMBER) % 9_000_000))],
  ["count", (_traits, _place, choose) => choose(COUNTS)],
  ["word", (_traits, _place, choose) => choose(HANDLES())],
  ["emoji", (_traits, _place, choose) => choose(EMOJI())],
  ["pet", (_traits, _place, choose) => choose(PETS())],
  ["station", ({ source: { lexicon } }, _, choose) => new Concat([choose(lexicon.cities), choose(STATIONS)])],
  ["animal", (_traits, _place, choose) => choose(ANIMALS())],
]);

/** What the account is about: a verified person's profession decides it. */
function fieldOf(traits: SeedTraits): Word {
  const own = professionOf(traits)?.fields;
  if (own) return own[draw(traits.draws, FIELD) % own.length] ?? NO_WORD;
  return pick(traits.draws, FIELD, isInstitution(traits) ? CIVIC_FIELDS() : FIELDS());
}

/** The city in an institution's own name, which its texts are about. */
function ownCity(traits: SeedTraits): Word | undefined {
  const [first = NO_WORD] = traits.words;
  return isInstitution(traits) && traits.source.lexicon.isCity(first.text) ? first : undefined;
}
