// Puts people into a world: it has them in every operation, and no fixture contradicts them.
import { type Resident, type World, WorldMistake } from "@weibo-kit/world";
import type { TenantWorld } from "../../exchange/tenant-world.ts";
import { MockMistake, say, verbatim } from "../../mistake.ts";
import { type KnownName, knownPeople } from "./known-people.ts";
import type { Person } from "./person.ts";
import { residentOf } from "./resident-of.ts";
import { mistakeAbout } from "./validate.ts";

/** Where people come in. */
export interface Ground {
  /** With the documented users alone. */
  readonly world: World;
  readonly documented: readonly Resident[];
}

/** A world with people. */
export interface Inhabited extends TenantWorld {
  /** As they were given, each with uid and nickname. */
  readonly people: readonly (Person & KnownName)[];
}

/**
 * @param isOwn whether some of the people are one tenant's
 * @param isStrict whether people who don't fit are a mistake; else what doesn't fit is left out
 * @throws {MockMistake} for people who can't be in this world
 */
export function inhabit(
  { world, documented }: Ground,
  people: readonly Person[],
  isOwn: boolean,
  isStrict = true,
): Inhabited {
  const known = knownPeople(people, { world, isStrict });
  const documents = new Map(documented.map((resident) => [resident.uid, resident]));
  const residents = known.map((person) => {
    const resident = residentOf(person, documents.get(person.uid) ?? {}, world.date);
    checkCounts(resident);
    return resident;
  });
  const inhabited = residents.length === 0 ? world : joined(world, residents);
  const named = namesIn(residents, inhabited);
  // A fixture of somebody else may show a documented user whose facts are others now.
  const isRewritten = residents.some(({ uid }) => documents.has(uid));
  return {
    world: inhabited,
    isOwn,
    isChanged: ({ input }) =>
      isRewritten || (named.size > 0 && Object.values(input).some((it) => named.has(String(it)))),
    people: known,
  };
}

/** By uid and nickname: the people, and those at the other end of their lists. */
function namesIn(residents: readonly Resident[], world: World): ReadonlySet<string> {
  const uids = residents.flatMap(({ uid, follows = [], fans = [] }) => [uid, ...follows, ...fans]);
  return new Set(uids.flatMap((uid) => [String(uid), ...(world.has(uid) ? [world.nicknameOf(uid)] : [])]));
}

function checkCounts({ nickname, counts, follows, fans, latestPost }: Resident): void {
  const check = (side: "follows" | "fans", rows: readonly number[] = []) => {
    const count = counts?.[side];
    if (count === undefined || count >= rows.length) return;
    const cause = say("counts {0} is {1}, and the list has {2}", side, count, rows.length);
    throw mistakeAbout(JSON.stringify(nickname), cause, say("Leave the count out, or give the whole of it."));
  };
  check("follows", follows);
  check("fans", fans);
  if (latestPost === undefined || counts?.posts !== 0) return;
  const cause = say("counts posts is 0, and there is a latest post");
  throw mistakeAbout(JSON.stringify(nickname), cause, say("Leave one of them out."));
}

function joined(world: World, residents: readonly Resident[]): World {
  try {
    return world.withResidents(residents);
  } catch (error) {
    if (!(error instanceof WorldMistake)) throw error;
    throw new MockMistake(say("add people"), verbatim(error.message), say("Correct them."));
  }
}
