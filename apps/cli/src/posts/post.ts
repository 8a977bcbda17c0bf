// `weibo-kit post`: shows a generated post by its number or its short form.
import { createMock } from "@weibo-kit/mock";
import { midOf } from "@weibo-kit/types/post-id";
import type { Post, World } from "@weibo-kit/world";
import { Command } from "commander";
import { examplesOf } from "../command-line/help-words.ts";
import { CommandMistake } from "../mistake/mistake.ts";
import { texts } from "../texts/texts.ts";
import { parsePopulation, parseSeed } from "../units/whole-number.ts";
import { formatPost } from "./format-post.ts";
import { describePost } from "./post-description.ts";

interface PostOptions {
  readonly seed?: number;
  readonly population?: number;
  readonly json?: true;
}

export function postCommand(): Command {
  const { help, options } = texts;
  return new Command("post")
    .description(help.post.description)
    .argument("<id-or-mblogid>", help.post.id)
    .option("--seed <number>", options.users.seed, parseSeed)
    .option("--population <number>", options.serve.population, parsePopulation)
    .option("--json", options.users.json)
    .addHelpText("after", examplesOf(help.post.examples))
    .action(run);
}

function run(id: string, { json, ...settings }: PostOptions): void {
  const { world } = createMock({ ...settings, date: "clock" });
  const description = describePost(world, findPost(world, id));
  console.log(json ? JSON.stringify(description, null, 2) : formatPost(description));
}

/** Digits are a number first and a short form second. */
function findPost(world: World, id: string): Post {
  for (const number of [id, midOf(id)].filter((each) => each !== undefined && /^\d+$/.test(each)).map(Number)) {
    const post = Number.isSafeInteger(number) ? world.post(number) : undefined;
    if (post) return post;
  }
  throw new CommandMistake(texts.mistakes.noPost(id));
}
