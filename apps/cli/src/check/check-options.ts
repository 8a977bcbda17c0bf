// The options of `weibo-kit check`: their names, help texts and parsers.
import type { Dialect, Level, UpstreamName } from "@weibo-kit/contract";
import { type Command, Option } from "commander";
import { texts } from "../texts/texts.ts";
import { uidFor } from "../units/uid.ts";
import { wholeNumber } from "../units/whole-number.ts";

export interface CheckOptions {
  readonly plan?: true;
  readonly list?: true;
  readonly live?: true;
  readonly quiet?: true;
  readonly maxCalls?: number;
  readonly ledger: string;
  readonly upstream?: UpstreamName;
  readonly dialect: Dialect;
  readonly faults?: "magic" | "none";
  readonly level: Level;
  readonly only?: readonly string[];
  readonly wait?: number;
  readonly timeout?: number;
  readonly uid?: string;
  readonly v1Uid?: string;
  readonly unknownUid?: string;
  readonly deviations?: string;
  readonly report?: string;
  readonly probes?: number;
  readonly seed?: number;
  readonly path?: number;
}

export const addCheckOptions = (command: Command): Command =>
  addProbeOptions(addTargetOptions(addCaseOptions(addCallOptions(command))));

const seconds = (name: string, least = 0) => wholeNumber(name, 86_400, least);
const count = (name: string) => wholeNumber(name, 2 ** 31 - 1);

/** All draws before the one that is replayed are drawn again. */
const MOST_DRAWS = 999_999;

const { options } = texts;

const addCallOptions = (command: Command) =>
  command
    .optionsGroup(options.groups.calls)
    .option("--plan", options.check.plan)
    .option("--live", options.check.live)
    .option("--max-calls <number>", options.check.maxCalls, count("--max-calls"))
    .option("--ledger <folder>", options.check.ledger, ".weibo-kit/ledger")
    .option("--timeout <seconds>", options.check.timeout, seconds("--timeout", 1));

const collectText = (text: string, before: readonly string[] = []): readonly string[] => [...before, text];

const addCaseOptions = (command: Command) =>
  command
    .optionsGroup(options.groups.cases)
    .option("--list", options.check.list)
    .addOption(new Option("--upstream <name>", options.check.upstream).choices(["justone", "open-v1"]))
    .addOption(new Option("--level <level>", options.check.level).choices(["must", "should", "may"]).default("may"))
    .option("--only <text>", options.check.only, collectText)
    .option("--deviations <file>", options.check.deviations)
    .option("--report <folder>", options.check.report)
    .option("-q, --quiet", options.check.quiet);

const addTargetOptions = (command: Command) =>
  command
    .optionsGroup(options.groups.target)
    .addOption(new Option("--dialect <name>", options.serve.dialect).choices(["current", "legacy"]).default("current"))
    .addOption(new Option("--faults <how>", options.check.faults).choices(["magic", "none"]))
    .option("--wait <seconds>", options.check.wait, seconds("--wait"))
    .option("--uid <uid>", options.check.uid, uidFor("--uid"))
    .option("--v1-uid <uid>", options.check.v1Uid, uidFor("--v1-uid"))
    .option("--unknown-uid <uid>", options.check.unknownUid, uidFor("--unknown-uid"));

const addProbeOptions = (command: Command) =>
  command
    .optionsGroup(options.groups.generated)
    .option("--probes <number>", options.check.probes, count("--probes"))
    .option("--seed <number>", options.check.seed, count("--seed"))
    .option("--path <number>", options.check.path, wholeNumber("--path", MOST_DRAWS));
