// Puts a world together: settings in, pure functions of (seed, uid) out.

import { DrawnUser } from "./fields/drawn-user.ts";
import { find } from "./find/find.ts";
import { fanAt, followAt, rowOf } from "./graph/edges.ts";
import { fansOf, followsOf, nodeAt } from "./graph/node.ts";
import { NOBODY, peopleOf } from "./graph/people.ts";
import { createSize } from "./graph/size.ts";
import { createSeats } from "./kinds/seats.ts";
import { createLexicon } from "./lexicon.ts";
import { WorldMistake } from "./mistake.ts";
import { createNicknameIndex } from "./names/nickname-index.ts";
import { createResidents, shownRows } from "./residents.ts";
import { checkSettings, FIRST_UID, type WorldSettings } from "./settings.ts";
import { generatedTraits, residentTraits } from "./traits/draw-traits.ts";
import { knownOf } from "./user/documented.ts";
import type { LazyUser } from "./user/lazy-user.ts";
import { toUser } from "./user/to-user.ts";
import { toUid } from "./user/uid.ts";
import type { Resident, Uid } from "./user/user.ts";
import type { World } from "./world.ts";

const UNDOCUMENTED = {};
const SHOWS_ALL = { follows: false, fans: false };
const SHOWS_NOTHING = { follows: true, fans: true };

/**
 * Makes a world: billions of people whose facts all follow from the seed.
 *
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
  const register = createNicknameIndex(seed, size, seats, lexicon, residents);
  const setting = { seed, population, lexicon };

  const isInside = (uid: number) => Number.isInteger(uid) && uid >= FIRST_UID && uid < FIRST_UID + population;
  const nodeOf = (uid: number) => nodeAt(size, uid - FIRST_UID);
  const uidAt = (index: number) => toUid(FIRST_UID + index);

  function resident(known: Resident, uid: Uid): LazyUser {
    const inside = isInside(uid);
    const traits = residentTraits(setting, known, inside ? nodeOf(uid) : undefined);
    const withholds = inside ? (known.withholds ?? SHOWS_ALL) : SHOWS_NOTHING;
    return new DrawnUser(uid, traits, knownOf({ ...known, withholds }));
  }

  const world: World = {
    seed,
    population,
    maxFollows,
    residents: documented.map(({ uid }) => toUid(uid)),
    has: (uid): uid is Uid => isInside(uid) || residents.withUid(uid) !== undefined,
    user: (uid) => toUser(world.lazyUser(uid)),
    lazyUser(uid) {
      const known = residents.withUid(uid);
      if (known) return resident(known, uid);
      if (!isInside(uid)) throw nobody(uid);
      const node = nodeOf(uid);
      const name = register.nameAt(node.standing, uid);
      return new DrawnUser(uid, generatedTraits(setting, uid, name, node), UNDOCUMENTED);
    },
    nicknameOf(uid) {
      if (!world.has(uid)) throw nobody(uid);
      return register.nicknameOf(uid);
    },
    uidOf: (nickname) => register.uidOf(nickname),
    follows(uid) {
      if (!isInside(uid)) return NOBODY;
      const node = nodeOf(uid);
      const rows = shownRows(followsOf(node), residents.withUid(uid)?.counts?.follows);
      return peopleOf(rows, (row) => uidAt(followAt(size, node, row)));
    },
    fans(uid) {
      if (!isInside(uid)) return NOBODY;
      const node = nodeOf(uid);
      const rows = shownRows(fansOf(node), residents.withUid(uid)?.counts?.fans);
      return peopleOf(rows, (row) => uidAt(fanAt(size, node, row)));
    },
    isFollowing(fan, followed) {
      if (!isInside(fan) || !isInside(followed)) return false;
      const node = nodeOf(fan);
      const row = rowOf(node, nodeOf(followed));
      return row >= 0 && row < shownRows(followsOf(node), residents.withUid(fan)?.counts?.follows);
    },
    find: (traits, options = {}) =>
      find({ size, seats, residents: world.residents, person: world.lazyUser }, traits, options),
  };
  return world;
}

/** Types forbid it, but callers in JavaScript can ask after anybody. */
function nobody(uid: number): WorldMistake {
  return new WorldMistake("tell of somebody", `nobody has the uid ${uid}`, "Ask `world.has` first.");
}
