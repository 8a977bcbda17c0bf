// Finds people with certain traits, in a bounded number of looks.

import type { Size } from "../graph/size.ts";
import type { Seats } from "../kinds/seats.ts";
import { FIRST_UID } from "../settings.ts";
import type { LazyUser } from "../user/lazy-user.ts";
import { toUid } from "../user/uid.ts";
import type { Uid } from "../user/user.ts";
import { candidates } from "./candidates.ts";
import { checkOf, type Traits } from "./traits.ts";

export interface FindOptions {
  /** How many people at most; default 5. */
  readonly limit?: number;
}

/** Looks before giving up: a tenth of a second or so. Worlds up to this size are searched whole. */
const MOST_LOOKS = 8_000;

/** Residents first, then whoever the structure of the world suggests. */
export function find(
  where: { readonly size: Size; readonly seats: Seats; readonly residents: readonly Uid[]; person(uid: Uid): LazyUser },
  traits: Traits,
  { limit = 5 }: FindOptions,
): Uid[] {
  const fits = checkOf(traits);
  const found = new Set<Uid>();
  const look = (uid: Uid) => {
    if (found.size < limit && fits(where.person(uid))) found.add(uid);
  };
  for (const uid of where.residents) look(uid);
  let looks = 0;
  for (const index of where.size.population <= MOST_LOOKS
    ? everybody(where.size)
    : candidates(where.size, where.seats, traits)) {
    if (found.size >= limit || looks++ >= MOST_LOOKS) break;
    look(toUid(FIRST_UID + index));
  }
  return [...found];
}

function* everybody({ population }: Size): Generator<number> {
  for (let index = 0; index < population; index++) yield index;
}
