// `find_users`: users of the mock's world by uid, nickname or traits.
import { createMock } from "@weibo-kit/mock";
import type { Traits, Uid, World } from "@weibo-kit/world";
import { z } from "zod";
import { ToolMistake } from "../mistake.ts";
import type { Session } from "../session.ts";
import { defineTool } from "../tool.ts";

const amount = z.union([z.number(), z.string()]).describe('a number, ">1e6", "<5" or "10..20"').optional();
const most = 20;

const input = z.strictObject({
  name: z.string().min(1).describe("a uid or a nickname; without it, users are found by their traits").optional(),
  fans: amount,
  follows: amount,
  posts: amount,
  gender: z.enum(["f", "m"]).optional(),
  verified: z.boolean().optional(),
  membership: z.boolean().optional(),
  defaultAvatar: z.boolean().optional(),
  withholds: z.enum(["follows", "fans"]).describe("which list the user hides").optional(),
  limit: z.int().min(1).max(most).default(5),
});

/** Finds users; nothing is called. */
export const findUsers = defineTool({
  name: "find_users",
  description:
    "Find generated users of the mock's world, by uid or nickname, or by traits: fans, follows, posts, gender, verified, membership, defaultAvatar, withholds. Returns uids to call the mock with.",
  input,
  changes: false,
  run: async (session, { name, limit, ...traits }) => {
    const world = worldOf(session);
    const uids = name === undefined ? byTraits(world, traits, limit) : byName(world, name, Object.keys(traits));
    const path = `/api/weibo/get-user-detail/v3?token=${session.tenant}&uid=${uids[0]}`;
    return { users: uids.map((uid) => briefly(world, uid)), call: session.url + path, ...noteFor(uids.length, limit) };
  },
});

/** A world is a pure function of seed and population, so it can be built again here; it is kept for the next search. */
const worlds = new Map<string, World>();

function worldOf({ world: { seed, population } }: Session): World {
  const key = `${seed} ${population}`;
  const world =
    worlds.get(key) ?? createMock({ date: "clock", seed, ...(population === undefined ? {} : { population }) }).world;
  worlds.set(key, world);
  return world;
}

function byName(world: World, name: string, traits: readonly string[]): readonly Uid[] {
  if (traits.length > 0) {
    throw new ToolMistake("find users", `both name and ${traits.join(", ")} are given`, "Give a name, or traits.");
  }
  const number = /^\d+$/.test(name) ? Number(name) : -1;
  const uid = world.has(number) ? number : world.uidOf(name);
  if (uid !== undefined) return [uid];
  throw new ToolMistake(`find ${name}`, "no user has this uid or nickname", 'Try traits: {"verified": true}.');
}

function byTraits(world: World, traits: Readonly<Record<string, unknown>>, limit: number): readonly Uid[] {
  const uids = world.find(given(traits), { limit });
  if (uids.length > 0) return uids;
  throw new ToolMistake("find users", "the search found none with all of these traits", "Loosen one of them.");
}

/** Without the traits that are left out, which a world's settings don't allow as undefined. */
const given = (traits: Traits | Readonly<Record<string, unknown>>): Traits =>
  Object.fromEntries(Object.entries(traits).filter(([, value]) => value !== undefined));

function briefly(world: World, uid: Uid): object {
  const { nickname, gender, place, counts, verification, withholds } = world.user(uid);
  const { fans, follows, posts } = counts;
  const hidden = Object.entries(withholds).flatMap(([list, isHidden]) => (isHidden ? [list] : []));
  return {
    uid,
    nickname,
    gender,
    place: place.text,
    ...{ fans, follows, posts },
    ...(verification === undefined ? {} : { verified: verification.reason }),
    ...(hidden.length === 0 ? {} : { withholds: hidden }),
  };
}

const noteFor = (found: number, limit: number): object =>
  found < limit || limit === most ? {} : { more: `A larger limit, at most ${most}, or other traits show more.` };
