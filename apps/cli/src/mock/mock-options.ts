// The options of a mock, for each command that runs one: their names, help texts and parsers.
import { type CorsSetting, fenOf, type RowMonth, rowMonths, type Sentence, timeOf } from "@weibo-kit/mock";
import { Phrase } from "@weibo-kit/types/mistake";
import { type Command, Option } from "commander";
import { CommandMistake } from "../mistake/mistake.ts";
import { texts } from "../texts/texts.ts";
import { parsePopulation, parseSeed } from "../units/whole-number.ts";
import { replayOf } from "./replay-option.ts";
import { collectFault, collectLimit, type ScenarioOptions } from "./scenario-options.ts";

/** The options of a mock, wherever it runs. */
export interface MockOptions extends ScenarioOptions {
  readonly seed?: number;
  readonly population?: number;
  readonly dialect: "current" | "legacy";
  readonly rows?: RowMonth;
  readonly mode: "fixtures" | "world" | "both";
  readonly fixtures?: string;
  /** A file. */
  readonly people?: string;
  readonly clock?: () => number;
  readonly date?: "clock" | number;
  readonly localPictures?: true;
  readonly replay?: string;
  readonly cors?: CorsSetting;
  readonly strict?: true;
  readonly verifySignatures?: true;
  readonly secret?: Readonly<Record<string, string>>;
}

export const addMockOptions = (command: Command): Command =>
  addOpenPlatformOptions(addFaultOptions(addAnswerOptions(command)));

const reading = (option: string) => new Phrase<Sentence>("read {0}", option);

/** @returns fen */
export const parseBudget = (text: string): number => fenOf(text, reading("--budget"));

const { options } = texts;

const addAnswerOptions = (command: Command) =>
  command
    .optionsGroup(options.groups.answers)
    .option("--seed <number>", options.serve.seed, parseSeed)
    .option("--population <number>", options.serve.population, parsePopulation)
    .addOption(new Option("--mode <name>", options.serve.mode).choices(["both", "fixtures", "world"]).default("both"))
    .option("--fixtures <folder>", options.serve.fixtures)
    .option("--people <file>", options.serve.people)
    .addOption(new Option("--dialect <name>", options.serve.dialect).choices(["current", "legacy"]).default("current"))
    .addOption(new Option("--rows <month>", options.serve.rows).choices(rowMonths).default(rowMonths[0]))
    .option("--clock <time>", options.serve.clock, fixedClock)
    .option("--date <clock|time>", options.serve.date, dateOf)
    .option("--cors <off|origins>", options.serve.cors, corsOf)
    .option("--local-pictures", options.serve.localPictures);

const addFaultOptions = (command: Command) =>
  command
    .optionsGroup(options.groups.faults)
    .option("--scenario <name|file>", options.serve.scenario)
    .option("--fault <effect>", options.serve.fault, collectFault)
    .option("--limit <name=value>", options.serve.limit, collectLimit)
    .option("--replay <schedule|file>", options.serve.replay, replayOf);

const addOpenPlatformOptions = (command: Command) =>
  command
    .optionsGroup(options.groups.openPlatform)
    .option("--strict", options.serve.strict)
    .option("--verify-signatures", options.serve.verifySignatures)
    .option("--secret <key=secret>", options.serve.secret, collectSecret);

function collectSecret(text: string, before: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> {
  const at = text.indexOf("=");
  const [key, value] = [text.slice(0, at), text.slice(at + 1)];
  if (Object.hasOwn(before, key) && before[key] !== value) {
    throw new CommandMistake(texts.mistakes.repeated(`--secret ${key}`));
  }
  if (at > 0) return { ...before, [key]: value };
  throw new CommandMistake(texts.mistakes.noKey(text));
}

/** The origins themselves are checked by the mock. */
const corsOf = (text: string): CorsSetting =>
  text === "off" || text === "*" ? text : text.split(",").map((origin) => origin.trim());

/** As of when users are shown: the clock, or a time in milliseconds since 1970. */
const dateOf = (text: string): "clock" | number => (text === "clock" ? text : timeOf(text, reading("--date")));

function fixedClock(text: string): () => number {
  const time = timeOf(text, reading("--clock"));
  return () => time;
}
