// Puts a world together: settings in, pure functions of (seed, uid) out.
import { createUsers } from "./create-users.ts";
import { FIRST_DATE, worldDate } from "./dates.ts";
import { find } from "./find/find.ts";
import { createLists } from "./graph/lists.ts";
import { createSize } from "./graph/size.ts";
import { createSeats } from "./kinds/seats.ts";
import { createLexicon } from "./lexicon.ts";
import { createNicknameIndex } from "./names/nickname-index.ts";
import { createResidents } from "./residents.ts";
import { checkSettings, type WorldSettings } from "./settings.ts";
import { toUser } from "./user/to-user.ts";
import { toUid } from "./user/uid.ts";
import type { World } from "./world.ts";

/**
 * Makes a world: billions of users, all of whose fields follow from the seed. Takes some milliseconds and stores no users.
 *
 * @throws WorldMistake for settings that cannot be used
 * @example
 * const world = createWorld({ seed: 1 });
 * const uid = 1_000_000_007;
 * if (world.has(uid)) world.fans(uid).slice(0, 20).map((fan) => world.user(fan).nickname);
 */
export function createWorld(settings: WorldSettings = {}): World {
  const { seed, population, maxFollows, residents: documented } = checkSettings(settings);
  const residents = createResidents(documented);
  const lexicon = createLexicon(seed);
  const size = createSize(seed, population, maxFollows);
  const seats = createSeats(seed, population);
  const nicknames = createNicknameIndex(seed, size, seats, lexicon, residents);
  const fixed = {
    seed,
    population,
    maxFollows,
    residents: documented.map(({ uid }) => toUid(uid)),
    uidOf: nicknames.uidOf,
    ...createLists(size, residents),
  };

  function at(seconds: number): World {
    const date = worldDate(seconds);
    const users = createUsers({ seed, population, lexicon, date }, size, residents, nicknames);
    const source = { size, seats, residents: fixed.residents, lazyUser: users.lazyUser };
    return {
      ...fixed,
      ...users,
      date,
      at,
      user: (uid) => toUser(users.lazyUser(uid)),
      find: (traits, options = {}) => find(source, traits, options),
    };
  }

  return at(FIRST_DATE);
}
