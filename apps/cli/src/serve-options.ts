// The options of `weibo-kit serve`: their names, help texts and parsers.
import { type CorsSetting, fenOf, timeOf } from "@weibo-kit/mock";
import { type Command, Option } from "commander";
import { CommandMistake } from "./mistake.ts";
import { collectFault, collectLimit, type ScenarioOptions } from "./scenario-options.ts";
import { parsePopulation, parseSeed, wholeNumber } from "./whole-number.ts";

export interface ServeOptions extends ScenarioOptions {
  readonly port: number;
  readonly host: string;
  readonly seed?: number;
  readonly population?: number;
  readonly dialect: "current" | "legacy";
  readonly mode: "fixtures" | "world" | "both";
  readonly fixtures?: string;
  readonly clock?: () => number;
  readonly localPictures?: true;
  readonly replay?: string;
  readonly watch?: true;
  readonly budget?: number;
  readonly cors?: CorsSetting;
  readonly adminToken?: string;
  readonly strict?: true;
  readonly verifySignatures?: true;
  readonly secret?: Readonly<Record<string, string>>;
  readonly quiet?: true;
}

export const addServeOptions = (command: Command): Command =>
  addOpenPlatformOptions(addFaultOptions(addAnswerOptions(addServerOptions(command))));

const addServerOptions = (command: Command) =>
  command
    .optionsGroup("Server:")
    .option("-p, --port <number>", "port; 0 takes any free one", wholeNumber("--port", 65_535), 4010)
    .option("--host <address>", "address to listen on", "127.0.0.1")
    .addOption(
      // Other users of the machine can read arguments with ps, but not the environment.
      new Option("--admin-token <token>", "token required by /__mock; allows access from other machines").env(
        "WEIBO_KIT_ADMIN_TOKEN",
      ),
    )
    .option("--cors <off|origins>", "pages that may read answers: http://localhost:5173,… (default: all)", corsOf)
    .option("--budget <yuan>", "exit code 1 when the real services would have charged more", (text) =>
      fenOf(text, "read --budget"),
    )
    .option("-q, --quiet", "print the address alone: no banner, no line for each call");

const addAnswerOptions = (command: Command) =>
  command
    .optionsGroup("Answers:")
    .option("--seed <number>", "seed of the world; the same seed gives the same users (default: 137)", parseSeed)
    .option("--population <number>", "number of users in the world (default: 7000000000)", parsePopulation)
    .addOption(new Option("--mode <name>", "source of answers").choices(["both", "fixtures", "world"]).default("both"))
    .option("--fixtures <folder>", "recorded exchanges to replay, instead of the built-in ones")
    .addOption(
      new Option("--dialect <name>", "HTTP statuses of Just One API: matching the code, or always 200")
        .choices(["current", "legacy"])
        .default("current"),
    )
    .option("--clock <time>", "fixed time: 2026-07-28T14:00:25Z; two runs then give the same bytes", fixedClock)
    .option("--local-pictures", "serve avatars from the mock itself, for a user interface without the internet");

const addFaultOptions = (command: Command) =>
  command
    .optionsGroup("Faults and limits:")
    .option("--scenario <name|file>", 'rules for faults, delays and disruptions; "help" lists the built-in ones')
    .option("--watch", "reload the scenario file when it changes")
    .option(
      "--fault <effect>",
      "a code, its name or a disruption; 302@0.1 for a share of calls (repeatable)",
      collectFault,
    )
    .option("--limit <name=value>", "a limit for each token: perDay=3, balance=1.00 (repeatable)", collectLimit)
    .option("--replay <schedule>", "repeat the faults of an earlier run: seed=7;3:301;5:reset");

const addOpenPlatformOptions = (command: Command) =>
  command
    .optionsGroup("Open Platform V1:")
    .option("--strict", "refuse methods that are not documented: POST gets 40307")
    .option("--verify-signatures", "check OAuth signatures, timestamps and nonces")
    .option(
      "--secret <key=secret>",
      'secret of an AppKey or access token (repeatable; default: "secret" for every AppKey)',
      collectSecret,
    );

function collectSecret(text: string, before: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> {
  const at = text.indexOf("=");
  if (at > 0) return { ...before, [text.slice(0, at)]: text.slice(at + 1) };
  throw new CommandMistake(`read --secret ${text}`, "it has no key before a =", "Try --secret my-appkey=its-secret.");
}

/** The origins themselves are checked by the mock. */
const corsOf = (text: string): CorsSetting =>
  text === "off" || text === "*" ? text : text.split(",").map((origin) => origin.trim());

function fixedClock(text: string): () => number {
  const time = timeOf(text, "read --clock");
  return () => time;
}
