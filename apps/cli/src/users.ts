// `weibo-kit users`: shows a generated user by uid or nickname, or finds users by their traits.
import { createMock } from "@weibo-kit/mock";
import type { Uid, World } from "@weibo-kit/world";
import { Command } from "commander";
import { formatUser } from "./format-user.ts";
import { CommandMistake } from "./mistake.ts";
import { parseTraits } from "./traits.ts";
import { describeUser } from "./user-description.ts";
import { parsePopulation, parseSeed } from "./whole-number.ts";

interface UsersOptions {
  readonly seed?: number;
  readonly population?: number;
  readonly find?: string;
  readonly json?: true;
}

const EXAMPLES = `
Examples:
  weibo-kit users 5357651574                     by uid: the documented 粉丝红包
  weibo-kit users 粉丝红包                       by nickname
  weibo-kit users --find withheld                users who hide whom they follow
  weibo-kit users --find 'fans>1e6,verified'     several traits at once
  weibo-kit users 1234567890 --json              for a script

Traits: withheld, withheld-fans, verified, member, default-avatar, fans>N, follows<N, posts=N, gender=f, type=3.`;

export function usersCommand(): Command {
  return new Command("users")
    .description("Show generated users: profile, counts, first follows and fans, and a curl for each operation.")
    .argument("[uid-or-nickname]", "the user to show")
    .option("--find <traits>", "show users who have all of these traits instead")
    .option("--seed <number>", "seed of the world (default: 137)", parseSeed)
    .option("--population <number>", "number of users in the world (default: 7000000000)", parsePopulation)
    .option("--json", "print JSON")
    .addHelpText("after", EXAMPLES)
    .action(run);
}

function run(name: string | undefined, { find, json, ...settings }: UsersOptions): void {
  const { world } = createMock(settings);
  const uids = find === undefined ? [findByName(world, name)] : findByTraits(world, find);
  const users = uids.map((uid) => describeUser(world, uid));
  console.log(json ? JSON.stringify(users, null, 2) : users.map(formatUser).join("\n"));
}

function findByTraits(world: World, traits: string): readonly Uid[] {
  const uids = world.find(parseTraits(traits));
  if (uids.length > 0) return uids;
  throw new CommandMistake(
    `find users with ${traits}`,
    "a bounded search found none",
    "Use fewer traits, or another --seed.",
  );
}

/** A number is a uid first and a nickname second, as on the Open Platform V1. */
function findByName(world: World, name: string | undefined): Uid {
  if (name === undefined) {
    throw new CommandMistake("find a user", "no name is given", "Give a uid, a nickname, or --find verified.");
  }
  const number = /^\d+$/.test(name) ? Number(name) : -1;
  const uid = world.has(number) ? number : world.uidOf(name);
  if (uid !== undefined) return uid;
  throw new CommandMistake(`find user ${name}`, "no user has this uid or nickname", "Try --find verified.");
}
