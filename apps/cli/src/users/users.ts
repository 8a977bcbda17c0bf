// `weibo-kit users`: shows a generated user by uid or nickname, or finds users by their traits.

import { createMock } from "@weibo-kit/mock";
import type { Uid, World } from "@weibo-kit/world";
import { Command } from "commander";
import { examplesOf } from "../command-line/help-words.ts";
import { CommandMistake } from "../mistake/mistake.ts";
import { texts } from "../texts/texts.ts";
import { parsePopulation, parseSeed } from "../units/whole-number.ts";
import { formatUser } from "./format-user.ts";
import { parseTraits } from "./traits.ts";
import { describeUser } from "./user-description.ts";

interface UsersOptions {
  readonly seed?: number;
  readonly population?: number;
  readonly find?: string;
  readonly json?: true;
}

export function usersCommand(): Command {
  const { help, options } = texts;
  return new Command("users")
    .description(help.users.description)
    .argument("[uid-or-nickname]", help.users.name)
    .option("--find <traits>", options.users.find)
    .option("--seed <number>", options.users.seed, parseSeed)
    .option("--population <number>", options.serve.population, parsePopulation)
    .option("--json", options.users.json)
    .addHelpText("after", examplesOf(help.users.examples))
    .action(run);
}

function run(name: string | undefined, { find, json, ...settings }: UsersOptions): void {
  const { world } = createMock({ ...settings, date: "clock" });
  const uids = find === undefined ? [findByName(world, name)] : findByTraits(world, find);
  const users = uids.map((uid) => describeUser(world, uid));
  console.log(json ? JSON.stringify(users, null, 2) : users.map(formatUser).join("\n"));
}

function findByTraits(world: World, traits: string): readonly Uid[] {
  const uids = world.find(parseTraits(traits));
  if (uids.length > 0) return uids;
  throw new CommandMistake(texts.mistakes.noUserWith(traits));
}

/** A number is a uid first and a nickname second, as on the Open Platform V1. */
function findByName(world: World, name: string | undefined): Uid {
  if (name === undefined) throw new CommandMistake(texts.mistakes.noName);
  const number = /^\d+$/.test(name) ? Number(name) : -1;
  const uid = world.has(number) ? number : world.uidOf(name);
  if (uid !== undefined) return uid;
  throw new CommandMistake(texts.mistakes.noUser(name));
}
