// `weibo-kit who`: a person of the world, by uid or nickname, or whoever is like this.
import { createMock, type Mock, MockMistake } from "@weibo-kit/mock";
import { Command } from "commander";
import { type Person, personOf, portraitOf } from "./person.ts";
import { traitsOf } from "./traits.ts";
import { wholeNumber } from "./whole-number.ts";

interface WhoOptions {
  readonly seed?: number;
  readonly population?: number;
  readonly like?: string;
  readonly json?: true;
}

type Uid = Person["user"]["uid"];

const EXAMPLES = `
Examples:
  weibo-kit who 5357651574                 the documented 粉丝红包
  weibo-kit who 微博开放平台                by nickname
  weibo-kit who --like withheld            people who don't show whom they follow
  weibo-kit who --like 'fans>1e6,gender=f' several traits at once
  weibo-kit who 1234567890 --json          for a script

Traits: withheld, verified, member, default-avatar, fans>N, follows<N, posts=N, gender=f, type=3.`;

export function whoCommand(): Command {
  return new Command("who")
    .description(
      "Show a person of the mock's world: profile, counts, first follows and fans, and a curl for each operation.",
    )
    .argument("[uid-or-nickname]", "a uid or a nickname")
    .option("--like <traits>", "find examples instead")
    .option("--seed <number>", "which world", wholeNumber("--seed", 2 ** 32 - 1))
    .option("--population <number>", "how many users exist", wholeNumber("--population", 7_000_000_000))
    .option("--json", "as JSON")
    .addHelpText("after", EXAMPLES)
    .action(run);
}

function run(name: string | undefined, { like, json, ...settings }: WhoOptions): void {
  const { world } = createMock(settings);
  const uids = like === undefined ? [find(world, name)] : world.find(traitsOf(like));
  if (uids.length === 0) {
    throw new MockMistake(`find people like ${like}`, "nobody was met", "Ask for less, or another --seed.");
  }
  const people = uids.map((uid) => personOf(world, uid));
  console.log(json ? JSON.stringify(people, null, 2) : people.map(portraitOf).join("\n"));
}

/** A uid first, as V1 reads a numeric id; then a nickname. */
function find(world: Mock["world"], name: string | undefined): Uid {
  if (name === undefined)
    throw new MockMistake("find somebody", "no name is given", "Give a uid, a nickname, or --like.");
  const uid = /^\d+$/.test(name) ? Number(name) : -1;
  const found = world.has(uid) ? uid : world.uidOf(name);
  if (found !== undefined) return found;
  throw new MockMistake(`find ${name}`, "nobody in this world has that uid or nickname", "Try --like verified.");
}
