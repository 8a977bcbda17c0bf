// A world with unstable lists, as live ones are. Pure: the same call at the same place sees the same page.
import type { Posts, Uid, World } from "@weibo-kit/world";
import { draw } from "../chance/draw.ts";
import type { Call } from "../exchange/operation.ts";
import type { ListCap, Quirk } from "../exchange/plan.ts";
import { mapPeople } from "./map-people.ts";

/** Where the caller can't say how many rows a page has. */
const PAGE_SIZE = 20;
/** How many places rows move between two calls, at most. */
const FARTHEST = 3;
/** Of the pages past the first, this share is short, empty or a repetition. */
const SHARE = 0.5;
const HIDDEN = { follows: true, fans: true };

/** The effect of a rule on the list of a call. */
export interface Instability {
  readonly list: Quirk | ListCap;
  /** Whether the rule names this page. */
  readonly isThisPage: boolean;
}

/** A list of people or of posts. */
interface List<Item> {
  readonly length: number;
  slice(start: number, count: number): Item[];
}

/** Changes any list of a user. */
type Change = <Item>(list: List<Item>, uid: Uid) => List<Item>;

export function withUnstableLists(world: World, { list, isThisPage }: Instability, call: Call, nth: number): World {
  const { input } = call;
  if (typeof list === "object")
    return withLists(world, (whole) => (isPast(list, call) ? capped(whole, list, call) : whole), list);
  const quirk = list;
  if (quirk === "vanish") return without(world, new Set(Object.values(input).map(String)));
  if (quirk === "withheld") return mapPeople(world, (person) => person.with({ withholds: HIDDEN }));
  const place = (uid: Uid) => ({ seed: world.seed, owner: String(uid), nth, isThisPage });
  return withLists(world, (list, uid) => destabilize(list, quirk, place(uid)));
}

/** @param cap how far lists of posts can be read that go on by a cursor, which doesn't tell the page */
function withLists(world: World, change: Change, cap?: ListCap): World {
  const postsOf = (posts: Posts, uid: Uid): Posts => {
    const changed = change(posts, uid);
    const slice = (start: number, count: number) => changed.slice(start, count);
    const most = cap === undefined ? Number.POSITIVE_INFINITY : cap.cap * PAGE_SIZE;
    return {
      ...posts,
      length: changed.length,
      at: (place) => (place < changed.length ? posts.at(place) : undefined),
      slice: (start, count) => (start >= most ? [] : slice(start, count)),
    };
  };
  return {
    ...world,
    at: (date) => withLists(world.at(date), change, cap),
    follows: (uid) => change(world.follows(uid), uid),
    fans: (uid) => change(world.fans(uid), uid),
    posts: (uid) => postsOf(world.posts(uid), uid),
    videos: (uid) => postsOf(world.videos(uid), uid),
  };
}

/** The place of the page that a call asks for, 1 the first: by its number, or by its cursor and how many rows it wants. */
function pageOf({ input: { page, cursor, count } }: Call): number {
  if (page !== undefined) return Number(page);
  return typeof cursor === "number" && typeof count === "number" ? Math.floor(Math.max(0, cursor) / count) + 1 : 1;
}

/** Whether a call asks for a page that can't be read. */
export const isPast = ({ cap }: ListCap, call: Call): boolean => pageOf(call) > cap;

/** The pages up to the cap are as they were, and say that there are more; those past it are the end. */
const capped = <Item>(
  { length }: List<Item>,
  { cap }: ListCap,
  { input: { count = PAGE_SIZE } }: Call,
): List<Item> => ({
  length: Math.min(length, cap * Number(count)),
  slice: () => [],
});

/** Users that a parameter of the call names are missing; all others, the caller included, stay. */
function without(world: World, named: ReadonlySet<string>): World {
  return {
    ...world,
    at: (date) => without(world.at(date), named),
    has: (uid): uid is Uid => !named.has(String(uid)) && world.has(uid),
    uidOf: (nickname) => (named.has(nickname) ? undefined : world.uidOf(nickname)),
  };
}

/** What draws depend on, and whether nothing is left to them. */
interface Place {
  readonly seed: number;
  readonly owner: string;
  readonly nth: number;
  readonly isThisPage: boolean;
}

function destabilize<Item>(list: List<Item>, quirk: Quirk, { seed, owner, nth, isThisPage }: Place): List<Item> {
  const { length } = list;
  const isAffected = (start: number) => isThisPage || (start > 0 && draw(seed, owner, start, 1) < SHARE);
  const slice = (start: number, count: number) => list.slice(start, count);
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
  const isShort = (start: number, count: number) => isAffected(start) && (isThisPage || start + count < length);
  return { length, slice: (start, count) => slice(start, isShort(start, count) ? Math.floor(count * left) : count) };
}
