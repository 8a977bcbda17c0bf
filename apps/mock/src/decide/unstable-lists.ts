// A world with unstable lists, as live ones are. Pure: the same call at the same place sees the same page.
import type { People, Uid, World } from "@weibo-kit/world";
import { draw } from "../chance/draw.ts";
import type { Call } from "../exchange/operation.ts";
import type { Quirk } from "../exchange/plan.ts";
import { mapPeople } from "./map-people.ts";

/** How many places rows move between two calls, at most. */
const FARTHEST = 3;
/** Of the pages past the first, this share is short, empty or a repetition. */
const SHARE = 0.5;
const HIDDEN = { follows: true, fans: true };

export function withUnstableLists(world: World, quirk: Quirk, call: Call, nth: number): World {
  const { input } = call;
  if (quirk === "vanish") return without(world, new Set(Object.values(input).map(String)));
  if (quirk === "withheld") return mapPeople(world, (person) => person.with({ withholds: HIDDEN }));
  const unstable = (people: People, uid: Uid) => destabilize(people, quirk, world.seed, String(uid), nth);
  return {
    ...world,
    at: (date) => withUnstableLists(world.at(date), quirk, call, nth),
    follows: (uid) => unstable(world.follows(uid), uid),
    fans: (uid) => unstable(world.fans(uid), uid),
  };
}

/** Users that a parameter of the call names are missing; all others, the caller included, stay. */
function without(world: World, named: ReadonlySet<string>): World {
  return {
    ...world,
    at: (date) => without(world.at(date), named),
    has: (uid): uid is Uid => !named.has(String(uid)) && world.has(uid),
    uidOf: (nickname) => (named.has(nickname) ? undefined : world.uidOf(nickname)),
  };
}

function destabilize(people: People, quirk: Quirk, seed: number, owner: string, nth: number): People {
  const { length } = people;
  const isAffected = (start: number) => start > 0 && draw(seed, owner, start, 1) < SHARE;
  const slice = (start: number, count: number) => people.slice(start, count);
  if (quirk === "fewer") {
    const shown = Math.ceil(length * 0.8);
    return { length: shown, slice: (start, count) => slice(start, Math.max(0, Math.min(count, shown - start))) };
  }
  if (quirk === "moving") {
    const shift = Math.round((draw(seed, owner, nth, 2) * 2 - 1) * FARTHEST);
    return { length, slice: (start, count) => slice(start === 0 ? 0 : Math.max(0, start + shift), count) };
  }
  if (quirk === "repeat")
    return { length, slice: (start, count) => slice(isAffected(start) ? Math.max(0, start - count) : start, count) };
  const left = quirk === "hole" ? 0 : 0.6;
  // The last page stays: rows are missing before the end.
  const isShort = (start: number, count: number) => isAffected(start) && start + count < length;
  return { length, slice: (start, count) => slice(start, isShort(start, count) ? Math.floor(count * left) : count) };
}
