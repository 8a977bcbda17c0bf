// Who a person is: uid and nickname, where only one is given, and the uids of those in the lists.
import type { Resident, Uid, World } from "@weibo-kit/world";
import { sha256 } from "#platform";
import { type MockPhrase, say, suggested } from "../../mistake.ts";
import type { Person, PersonName } from "./person.ts";
import type { KnownPerson } from "./resident-of.ts";
import { mistakeAbout, nameIn } from "./validate.ts";

const FIRST_UID = 1_000_000_000;

/** Where people come into a world. */
export interface Settling {
  /** The world without them. */
  readonly world: World;
  /** Whether a user in a list who doesn't exist is a mistake; else the row is left out. */
  readonly isStrict: boolean;
}

/**
 * Of two people with one uid the later one counts.
 *
 * @throws {MockMistake} for a uid or nickname that can't be had, and for a user in a list who doesn't exist
 */
export function knownPeople(people: readonly Person[], settling: Settling): readonly KnownPerson[] {
  const named = new Map<number, Person & KnownName>();
  const owners = new Map<string, number>();
  for (const person of people) {
    const one = { ...person, ...identityOf(person, settling.world, named) };
    checkNickname(one, settling.world, owners.get(one.nickname));
    named.set(one.uid, one);
    owners.set(one.nickname, one.uid);
  }
  const uidOf = (name: PersonName) => uidNamed(name, owners, named, settling.world);
  return [...named.values()].map(({ follows, fans, ...person }) => ({
    ...person,
    ...listOf("follows", follows, person, uidOf, settling),
    ...listOf("fans", fans, person, uidOf, settling),
  }));
}

/** What every person has in the end. */
export interface KnownName {
  readonly uid: number;
  readonly nickname: string;
}

type Taken = ReadonlyMap<number, Person>;

function identityOf({ uid, nickname }: Person, world: World, taken: Taken): KnownName {
  if (nickname !== undefined)
    return { nickname, uid: uid ?? world.uidOf(nickname) ?? drawnUid(nickname, world, taken) };
  if (uid !== undefined && world.has(uid)) return { uid, nickname: world.nicknameOf(uid) };
  throw mistakeAbout(
    String(uid),
    say("it has no nickname, and the world has no user {0} whose it could be", uid ?? 0),
    say("Add a nickname, such as {0}.", `"用户${uid}"`),
  );
}

/** The same for a nickname in each run; the next one where a documented user, or another person, has that uid. */
function drawnUid(nickname: string, world: World, taken: Taken): number {
  for (let attempt = 0; ; attempt += 1) {
    const number = Number.parseInt(sha256(`${nickname}:${attempt}`).slice(0, 12), 16);
    const uid = FIRST_UID + (number % world.population);
    const isTaken = taken.has(uid) || world.residents.some((resident) => resident === uid);
    if (!isTaken || attempt > world.population) return uid;
  }
}

function checkNickname(person: KnownName, world: World, owner: number | undefined): void {
  const { uid, nickname } = person;
  const documented = world.residents.find((resident) => world.nicknameOf(resident) === nickname);
  const other = owner ?? documented;
  if (other === undefined || other === uid) return;
  const cause = say("the nickname is taken by user {0}", other);
  throw mistakeAbout(nameIn(person) ?? "", cause, say("Choose another one, or leave the uid out to change that user."));
}

/** Digits are a uid first, as the services read them, and else a nickname. */
function uidNamed(name: PersonName, owners: ReadonlyMap<string, number>, named: Taken, world: World) {
  const number = typeof name === "number" ? name : /^\d{1,16}$/.test(name) ? Number(name) : Number.NaN;
  if (named.has(number) || world.has(number)) return number;
  return typeof name === "number" ? undefined : (owners.get(name) ?? uidOfNickname(name, named, world));
}

/** A user whose nickname is replaced has the old one no more. */
function uidOfNickname(name: string, named: Taken, world: World): Uid | undefined {
  const uid = world.uidOf(name);
  return uid === undefined || named.has(uid) ? undefined : uid;
}

function listOf(
  side: "follows" | "fans",
  names: readonly PersonName[] | undefined,
  person: KnownName,
  uidOf: (name: PersonName) => number | undefined,
  { world, isStrict }: Settling,
): Partial<Pick<Resident, "follows" | "fans">> {
  if (names === undefined) return {};
  const uids = names.flatMap((name) => {
    const uid = uidOf(name);
    if (uid === undefined && isStrict)
      throw mistakeAbout(nameIn(person) ?? "", absent(side, name), remedyFor(name, world));
    if (uid === person.uid && isStrict) throw mistakeAbout(nameIn(person) ?? "", itself(side), say("Leave that out."));
    return uid === undefined || uid === person.uid ? [] : [uid];
  });
  return { [side]: [...new Set(uids)] };
}

const absent = (side: string, name: PersonName): MockPhrase =>
  say(
    "{0} names {1}, whom the world does not have",
    side,
    typeof name === "number" ? String(name) : JSON.stringify(name),
  );

const itself = (side: string): MockPhrase => say("{0} names the person itself", side);

function remedyFor(name: PersonName, world: World): MockPhrase {
  const known = say("Add that person first, or name a user of the world by uid or nickname.");
  if (typeof name === "number") return known;
  return suggested(
    name,
    world.residents.map((uid) => world.nicknameOf(uid)),
    known,
  );
}
