// Draws the traits of a person: one of the population, or a resident.

import { registrationAt } from "../dates.ts";
import { chance, drawsOf, label } from "../draws/draw.ts";
import { fansOf, followsOf, type Node } from "../graph/node.ts";
import { Literal } from "../json-text/literal.ts";
import { kindOfType } from "../kinds/kind.ts";
import type { Lexicon } from "../lexicon.ts";
import type { Name } from "../names/nickname.ts";
import { FIRST_UID } from "../settings.ts";
import type { Resident } from "../user/user.ts";
import type { SeedTraits } from "./seed-traits.ts";

const DORMANT = label("dormant");

export interface Setting {
  readonly seed: number;
  readonly population: number;
  readonly lexicon: Lexicon;
}

/** Somebody of the population, of whom nothing is documented. */
export function generatedTraits(setting: Setting, uid: number, name: Name, node: Node): SeedTraits {
  const draws = drawsOf(setting.seed, uid);
  const { kind, band, words, sex, home, text: nickname } = name;
  const fans = fansOf(node);
  const dormant =
    kind === "nameless" ? chance(draws, DORMANT, 0.7) : band === 4 && fans < 4 && chance(draws, DORMANT, 0.4);
  const registeredAt = registrationAt((uid - FIRST_UID) / setting.population);
  const { lexicon } = setting;
  return {
    uid,
    draws,
    nickname,
    words,
    sex,
    home,
    kind,
    band,
    fans,
    follows: followsOf(node),
    registeredAt,
    dormant,
    lexicon,
  };
}

/** A resident: undocumented facts are drawn to fit the documented ones. `node` is absent outside the population. */
export function residentTraits(setting: Setting, resident: Resident, node: Node | undefined): SeedTraits {
  const { uid, nickname, counts, verification } = resident;
  const fans = counts?.fans ?? (node ? fansOf(node) : 0);
  return {
    uid,
    draws: drawsOf(setting.seed, uid),
    nickname: new Literal(nickname),
    words: [],
    sex: undefined,
    home: undefined,
    kind: kindOfType(verification?.type) ?? "ordinary",
    band: bandOf(fans),
    fans,
    follows: counts?.follows ?? (node ? followsOf(node) : 0),
    registeredAt: resident.registeredAt ?? registrationAt((uid - FIRST_UID) / setting.population),
    dormant: false,
    lexicon: setting.lexicon,
  };
}

function bandOf(fans: number): number {
  const least = [1e6, 1e5, 1e4, 1e3].findIndex((count) => fans >= count);
  return least < 0 ? 4 : least;
}
