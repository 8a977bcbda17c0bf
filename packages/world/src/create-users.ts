// The users of one world: residents as documented, all others as the seed draws them.

import { unpermute } from "./draws/permutation.ts";
import { DrawnUser } from "./fields/drawn-user.ts";
import { nodeAt } from "./graph/node.ts";
import type { Size } from "./graph/size.ts";
import type { Seats } from "./kinds/seats.ts";
import { WorldMistake } from "./mistake.ts";
import type { NicknameIndex } from "./names/nickname-index.ts";
import type { Author, Society } from "./posts/author.ts";
import { createComments, type WorldComments } from "./posts/comments/comments-of.ts";
import { createPosts, type WorldPosts } from "./posts/create-posts.ts";
import type { RepostRate } from "./posts/reposts/repost-rate.ts";
import type { Lists } from "./resident-lists/lists.ts";
import type { Residents } from "./residents.ts";
import { hotListAt } from "./search/hot-list.ts";
import { search, searchIn, type WorldSearch } from "./search/search.ts";
import type { Library } from "./search/topical.ts";
import { type Rhythm, rhythmOf } from "./timeline/rhythm.ts";
import type { Topics } from "./topics/topics.ts";
import { generatedHabits, generatedTraits, registrationOf, residentTraits } from "./traits/draw-traits.ts";
import type { TraitSource } from "./traits/trait-source.ts";
import { documentedUser } from "./user/documented.ts";
import { indexIn, uidAt } from "./user/uid.ts";
import type { Resident, Uid } from "./user/user.ts";

export interface Users {
  has(uid: number): uid is Uid;
  lazyUser(uid: Uid): Author;
  nicknameOf(uid: Uid): string;
}

const UNDOCUMENTED = {};
const SHOWS_ALL = { follows: false, fans: false };

/** The users as they are on the date of the source. */
export function createUsers(
  source: TraitSource,
  size: Size,
  seats: Seats,
  topics: Topics,
  reposts: RepostRate,
  residents: Residents,
  nicknames: NicknameIndex,
  lists: Lists,
): Users & WorldPosts & WorldComments & WorldSearch {
  const { population } = source;
  const numbers = new Map(residents.uids.map((uid, number) => [uid, number]));
  const society: Society = {
    population,
    topics,
    reposts,
    author: (uid) => users.lazyUser(uid),
    withStanding: (standing) => uidAt(unpermute(size.standings, standing)),
    nicknameOf: (uid) => nicknames.nicknameOf(uid),
    registeredAt: (uid) => residents.withUid(uid)?.registeredAt ?? registrationOf(uid, population),
    follows: lists.follows,
    fans: lists.fans,
  };

  /** When the user at a place of the population posts, if it is no resident. */
  const rhythmAt = (index: number): Rhythm | undefined => {
    const node = nodeAt(size, index);
    const habits = generatedHabits(source, uidAt(index), seats.seatOf(node.standing), node);
    return rhythmOf(source.cells, habits, index, node.standing);
  };

  /** The graph has no rows for a resident outside the population, who withholds the lists that are empty for that. */
  const emptyLists = (uid: Uid) => ({
    follows: lists.follows(uid).length === 0,
    fans: lists.fans(uid).length === 0,
  });

  function residentUser(resident: Resident, uid: Uid): Author {
    const index = indexIn(population, uid);
    const node = index < 0 ? undefined : nodeAt(size, index);
    const sizes = lists.countsOf(resident, uid, node);
    const { follows: _follows, fans: _fans, ...facts } = resident;
    const counts = { ...resident.counts, ...sizes };
    const withholds = resident.withholds ?? (node ? SHOWS_ALL : emptyLists(uid));
    const documented = documentedUser({ ...facts, counts, withholds });
    return new DrawnUser(society, uid, residentTraits(source, resident, numbers.get(uid) ?? 0, sizes), documented);
  }

  const users: Users = {
    has: (uid): uid is Uid => indexIn(population, uid) >= 0 || residents.withUid(uid) !== undefined,
    lazyUser(uid) {
      const resident = residents.withUid(uid);
      if (resident) return residentUser(resident, uid);
      const index = indexIn(population, uid);
      if (index < 0) throw noSuchUser(uid);
      const node = nodeAt(size, index);
      const name = nicknames.nameAt(node.standing, uid);
      return new DrawnUser(
        society,
        uid,
        generatedTraits(source, uid, name, node, lists.sizesOf(uid, node)),
        UNDOCUMENTED,
      );
    },
    nicknameOf(uid) {
      if (!users.has(uid)) throw noSuchUser(uid);
      return nicknames.nicknameOf(uid);
    },
  };
  const { seed, date, cells } = source;
  const library: Library = { seed, date, cells, size, residents, society, rhythmAt };
  return {
    ...users,
    ...createPosts(library),
    ...createComments(society),
    search: (words, from, to, skip) => search(library, words, from, to, skip),
    searchIn: (uid, words, from, to) => searchIn(library, uid, words, from, to),
    hotList: (second) => hotListAt(library, second),
  };
}

/** The type `Uid` prevents this, but JavaScript and uids of another world don't. */
function noSuchUser(uid: number): WorldMistake {
  return new WorldMistake(`read user ${uid}`, "no such user in this world", "Check `world.has(uid)` first.");
}
