// Puts a world together: settings in, pure functions of (seed, uid) out.
import { createUsers } from "./create-users.ts";
import { FIRST_DATE, worldDate } from "./dates.ts";
import { find } from "./find/find.ts";
import { createSize, type Size } from "./graph/size.ts";
import { createSeats, type Seats } from "./kinds/seats.ts";
import { createLexicon, type Lexicon } from "./lexicon.ts";
import { createNicknameIndex } from "./names/nickname-index.ts";
import { createRepostRate, type RepostRate } from "./posts/reposts/repost-rate.ts";
import { checkResidents } from "./resident-checks.ts";
import { createLists } from "./resident-lists/lists.ts";
import { createResidents } from "./residents.ts";
import { checkSettings, type WorldSettings } from "./settings.ts";
import { type Cells, createCells } from "./timeline/cells.ts";
import { createTopics, type Topics } from "./topics/topics.ts";
import { toUser } from "./user/to-user.ts";
import { toUid } from "./user/uid.ts";
import type { Resident } from "./user/user.ts";
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
  const { seed, population, maxFollows, residents } = checkSettings(settings);
  const lexicon = createLexicon(seed);
  const size = createSize(seed, population, maxFollows);
  const seats = createSeats(seed, population);
  const cells = createCells(seed, population);
  const topics = createTopics(seed, population);
  const reposts = createRepostRate({ seed, size, seats, cells });
  const foundation = { seed, population, maxFollows, lexicon, size, seats, cells, topics, reposts };
  return worldWith(foundation, residents, FIRST_DATE);
}

/** The part of a world that does not depend on its residents. */
interface Foundation extends Pick<World, "seed" | "population" | "maxFollows"> {
  readonly lexicon: Lexicon;
  readonly size: Size;
  readonly seats: Seats;
  readonly cells: Cells;
  readonly topics: Topics;
  readonly reposts: RepostRate;
}

function worldWith(foundation: Foundation, documented: readonly Resident[], date: number): World {
  const { seed, population, maxFollows, lexicon, size, seats, cells, topics, reposts } = foundation;
  const residents = createResidents(documented);
  const nicknames = createNicknameIndex(seed, size, seats, lexicon, residents);
  const lists = createLists(seed, size, residents);
  const fixed = {
    seed,
    population,
    maxFollows,
    residents: documented.map(({ uid }) => toUid(uid)),
    uidOf: nicknames.uidOf,
    follows: lists.follows,
    fans: lists.fans,
    isFollowing: lists.isFollowing,
  };

  function at(seconds: number): World {
    const date = worldDate(seconds);
    const users = createUsers(
      { seed, population, lexicon, cells, date },
      size,
      seats,
      topics,
      reposts,
      residents,
      nicknames,
      lists,
    );
    const source = { size, seats, residents: fixed.residents, lazyUser: users.lazyUser };
    return {
      ...fixed,
      ...users,
      date,
      at,
      withResidents: (added) => worldWith(foundation, checkResidents(joined(documented, added), population), date),
      user: (uid) => toUser(users.lazyUser(uid)),
      find: (traits, options = {}) => find(source, traits, options),
    };
  }

  return at(date);
}

/** A resident with the uid of an added one is replaced. */
function joined(before: readonly Resident[], added: readonly Resident[]): readonly Resident[] {
  const replaced = new Set(added.map(({ uid }) => uid));
  return [...before.filter(({ uid }) => !replaced.has(uid)), ...added];
}
