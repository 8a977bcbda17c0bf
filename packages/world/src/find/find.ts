// Finds users with certain traits, within a bounded number of checks.
import type { Size } from "../graph/size.ts";
import type { Seats } from "../kinds/seats.ts";
import type { LazyUser } from "../user/lazy-user.ts";
import { uidAt } from "../user/uid.ts";
import type { Uid } from "../user/user.ts";
import { candidates } from "./candidates.ts";
import { checkOf, type Traits } from "./traits.ts";

/** Options of `find`. */
export interface FindOptions {
  /** How many users at most; default 5. */
  readonly limit?: number;
}

interface Searched {
  readonly size: Size;
  readonly seats: Seats;
  readonly residents: readonly Uid[];
  lazyUser(uid: Uid): LazyUser;
}

/** Checks before giving up, about a tenth of a second. Worlds up to this size are searched completely. */
const MOST_CHECKS = 8_000;

/** Residents first, then the users whom the structure of the world suggests. */
export function find(
  { size, seats, residents, lazyUser }: Searched,
  traits: Traits,
  { limit = 5 }: FindOptions,
): Uid[] {
  const fits = checkOf(traits);
  const found = new Set<Uid>();
  const check = (uid: Uid) => {
    if (found.size < limit && fits(lazyUser(uid))) found.add(uid);
  };
  for (const uid of residents) check(uid);
  const indices = size.population <= MOST_CHECKS ? all(size) : candidates(size, seats, traits);
  let checks = 0;
  for (const index of indices) {
    if (found.size >= limit || checks++ >= MOST_CHECKS) break;
    check(uidAt(index));
  }
  return [...found];
}

function* all({ population }: Size): Generator<number> {
  for (let index = 0; index < population; index++) yield index;
}
