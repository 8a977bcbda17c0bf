// The traits of an account: drawn from the seed, or taken from a resident's document.

import { registrationAt } from "../dates.ts";
import { chance, drawsOf, label } from "../draws/draw.ts";
import { fansOf, type Node } from "../graph/node.ts";
import { Literal } from "../json-text/literal.ts";
import { kindOfType } from "../kinds/kind.ts";
import type { Name } from "../names/nickname.ts";
import type { Habits } from "../timeline/rhythm.ts";
import { FIRST_UID } from "../user/uid.ts";
import type { Resident } from "../user/user.ts";
import type { SeedTraits } from "./seed-traits.ts";
import type { TraitSource } from "./trait-source.ts";

const DORMANT = label("dormant");

/** How many users are in the lists of an account, and how many in both. */
export interface ListSizes {
  readonly fans: number;
  readonly follows: number;
  readonly mutual: number;
}

/** The traits of a user of the population without a document. Fans whom residents declare wake no dormant account. */
export function generatedTraits(
  source: TraitSource,
  uid: number,
  name: Name,
  node: Node,
  { fans, follows, mutual }: ListSizes,
): SeedTraits {
  const { kind, band, words, sex, home, text: nickname } = name;
  const { draws, dormant, registeredAt } = generatedHabits(source, uid, name, node);
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
    follows,
    mutual,
    registeredAt,
    dormant,
    standing: node.standing,
    resident: -1,
    source,
  };
}

/** The part of a user's traits that their posts depend on: without the name, at a third of the price. */
export function generatedHabits(
  { seed, population }: Pick<TraitSource, "seed" | "population">,
  uid: number,
  { kind, band }: Pick<Name, "kind" | "band">,
  node: Node,
): Habits {
  const draws = drawsOf(seed, uid);
  const dormant =
    kind === "nameless" ? chance(draws, DORMANT, 0.7) : band === 4 && fansOf(node) < 4 && chance(draws, DORMANT, 0.4);
  return { draws, band, dormant, registeredAt: registrationOf(uid, population) };
}

/** When an account without a documented time was registered, in Unix seconds. */
export const registrationOf = (uid: number, population: number): number =>
  registrationAt((uid - FIRST_UID) / population);

/** The traits of a resident: those without a document are drawn to fit the others. */
export function residentTraits(
  source: TraitSource,
  resident: Resident,
  number: number,
  { fans, follows, mutual }: ListSizes,
): SeedTraits {
  const { uid, nickname, verification } = resident;
  return {
    uid,
    draws: drawsOf(source.seed, uid),
    nickname: new Literal(nickname),
    words: [],
    sex: undefined,
    home: undefined,
    kind: kindOfType(verification?.type) ?? "ordinary",
    band: bandOf(fans),
    fans,
    follows,
    mutual,
    registeredAt: resident.registeredAt ?? registrationOf(uid, source.population),
    dormant: false,
    standing: 0,
    resident: number,
    source,
  };
}

function bandOf(fans: number): number {
  const least = [1e6, 1e5, 1e4, 1e3].findIndex((count) => fans >= count);
  return least < 0 ? 4 : least;
}
