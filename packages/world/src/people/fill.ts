// Fills the gaps of a phrase: `{city}`, `{work}`, `{company}` …
import { draw, drawAt, thing } from "../draw.ts";
import type { Some } from "../pick.ts";
import { cityNames, shortName } from "../places.ts";
import type { Place } from "../user.ts";
import { desks, papers, schools } from "../words/institutions.ts";
import { animals, foods } from "../words/nature.ts";
import { fields, songs, works } from "../words/professions.ts";
import type { Sketch } from "./sketch.ts";

const GAP = thing("gap");

/** `{name}`, `{place}`, `{city}` and `{field}` are the person's own, the same in every phrase; the others are drawn. */
export function fill(template: string, sketch: Sketch, place: Place): string {
  if (!template.includes("{")) return template;
  return template.replace(/\{([a-z]+)(\d?)\}/g, (gap, name: string, index: string) => {
    const at = (items: Some<string>) => items[drawAt(sketch.dice, thing(name), Number(index)) % items.length] ?? gap;
    switch (name) {
      case "name":
        return sketch.nickname;
      case "place":
        return place.province === 100 ? at(cityNames) : place.text.replace(" ", "");
      case "city":
        return place.province >= 100 ? at(cityNames) : shortName(place);
      case "field":
        return fields[draw(sketch.dice, GAP) % fields.length] ?? gap;
      case "company":
        return at(sketch.lexicon.companies);
      case "university":
        return at(sketch.lexicon.cities) + (schools[drawAt(sketch.dice, GAP, 1) % 8] ?? schools[0]);
      case "hospital":
        return `${at(sketch.lexicon.cities)}市${["人民医院", "中心医院", "第一医院", "中医院"][drawAt(sketch.dice, GAP, 2) % 4]}`;
      case "paper":
        return `《${at(sketch.lexicon.cities)}${papers[drawAt(sketch.dice, GAP, 3) % 6]}》`;
      case "work":
        return at(works);
      case "song":
        return at(songs);
      case "food":
        return at(foods);
      case "animal":
        return at(animals);
      case "desk":
        return at(desks);
      default:
        return gap;
    }
  });
}
