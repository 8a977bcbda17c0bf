// `weibo-kit search`: shows which posts of the world a search finds, or which words are searched for now.
import { createMock } from "@weibo-kit/mock";
import { Command } from "commander";
import { examplesOf } from "../command-line/help-words.ts";
import { texts } from "../texts/texts.ts";
import { parsePopulation, parseSeed, wholeNumber } from "../units/whole-number.ts";
import { formatHotList, formatSearch } from "./format-search.ts";
import { describeSearch } from "./search-description.ts";

interface SearchOptions {
  readonly days: number;
  readonly seed?: number;
  readonly population?: number;
  readonly json?: true;
}

/** A search through more would read most of the world's history. */
const MOST_DAYS = 365;

export function searchCommand(): Command {
  const { help, options } = texts;
  return new Command("search")
    .description(help.search.description)
    .argument("[query...]", help.search.query)
    .option("--days <number>", options.search.days, wholeNumber("--days", MOST_DAYS, 1), 7)
    .option("--seed <number>", options.users.seed, parseSeed)
    .option("--population <number>", options.serve.population, parsePopulation)
    .option("--json", options.users.json)
    .addHelpText("after", examplesOf(help.search.examples))
    .action(run);
}

function run(words: readonly string[], { days, json, ...settings }: SearchOptions): void {
  const { world } = createMock({ ...settings, date: "clock" });
  if (words.length === 0) {
    const list = world.hotList(world.date);
    console.log(json ? JSON.stringify(list, null, 2) : formatHotList(list));
    return;
  }
  const found = describeSearch(world, words.join(" "), days);
  console.log(json ? JSON.stringify(found, null, 2) : formatSearch(found));
}
