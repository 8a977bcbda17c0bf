// Fills the gaps of a phrase: `{city}`, `{work}`, `{company}` …
import { drawAt, thing } from "../draw.ts";
import { pick, type Some } from "../pick.ts";
import { cityNames, cityOf } from "../places.ts";
import type { Place } from "../user.ts";
import { animals, foods } from "../words/nature.ts";
import { fields, songs, works } from "../words/professions.ts";
import { isInstitution, type Sketch } from "./sketch.ts";

const FIELD = thing("field");
const HOSPITALS: Some<string> = ["人民医院", "中心医院", "第一医院", "中医院"];
const NEWSPAPERS: Some<string> = ["日报", "晚报", "都市报", "晨报", "商报", "时报"];
const UNIVERSITIES: Some<string> = ["大学", "师范大学", "理工大学", "医科大学", "农业大学", "财经大学", "科技大学"];
/** What an institution explains to its public, whatever it is. */
const CIVIC_FIELDS: Some<string> = ["安全", "健康", "生活", "法律", "交通", "科学", "节能", "急救", "用电", "阅读"];

/** Takes one of the items, drawn for this gap; a digit behind the gap's name asks for another one. */
type Choose = (items: Some<string>) => string;
type Filler = (sketch: Sketch, place: Place, choose: Choose) => string;

const fillers: ReadonlyMap<string, Filler> = new Map<string, Filler>([
  ["name", ({ nickname }) => nickname],
  ["place", (_, place, choose) => (place.province === 100 ? choose(cityNames) : place.text.replace(" ", ""))],
  ["city", (sketch, place, choose) => ownCity(sketch) ?? (place.province >= 100 ? choose(cityNames) : cityOf(place))],
  ["field", (sketch) => pick(sketch.dice, FIELD, isInstitution(sketch) ? CIVIC_FIELDS : fields)],
  ["company", ({ lexicon }, _, choose) => choose(lexicon.companies)],
  ["university", ({ lexicon }, _, choose) => choose(lexicon.cities) + choose(UNIVERSITIES)],
  ["hospital", ({ lexicon }, _, choose) => `${choose(lexicon.cities)}市${choose(HOSPITALS)}`],
  ["paper", ({ lexicon }, _, choose) => `《${choose(lexicon.cities)}${choose(NEWSPAPERS)}》`],
  ["work", (_sketch, _place, choose) => choose(works)],
  ["song", (_sketch, _place, choose) => choose(songs)],
  ["food", (_sketch, _place, choose) => choose(foods)],
  ["animal", (_sketch, _place, choose) => choose(animals)],
]);

/** `{name}`, `{place}`, `{city}` and `{field}` are the person's own, the same in every phrase; the others are drawn. */
export function fill(template: string, sketch: Sketch, place: Place): string {
  if (!template.includes("{")) return template;
  return template.replace(/\{([a-z]+)(\d?)\}/g, (gap, name: string, index: string) => {
    const choose: Choose = (items) => items[drawAt(sketch.dice, thing(name), Number(index)) % items.length] ?? items[0];
    return fillers.get(name)?.(sketch, place, choose) ?? gap;
  });
}

/** An institution speaks of the city that it is named after. */
function ownCity(sketch: Sketch): string | undefined {
  const [first = ""] = sketch.words;
  return isInstitution(sketch) && sketch.lexicon.cities.includes(first) ? first : undefined;
}
