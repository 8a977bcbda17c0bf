// The options of `weibo-kit check`: their names, help texts and parsers.
import type { Dialect, Level, UpstreamName } from "@weibo-kit/contract";
import { type Command, Option } from "commander";
import { wholeNumber } from "./whole-number.ts";

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
  readonly only?: string;
  readonly uid?: string;
  readonly v1Uid?: string;
  readonly unknownUid?: string;
  readonly deviations?: string;
  readonly report?: string;
  readonly probes?: number;
  readonly seed?: number;
  readonly path?: string;
}

export const addCheckOptions = (command: Command): Command =>
  addProbeOptions(addTargetOptions(addCaseOptions(addCallOptions(command))));

const count = (name: string) => wholeNumber(name, 2 ** 31 - 1);

const addCallOptions = (command: Command) =>
  command
    .optionsGroup("Calls and their price:")
    .option("--plan", "print the calls and their price; send nothing")
    .option("--live", "allow a server on another machine, where calls may cost money")
    .option("--max-calls <number>", "most calls to send (default: 25 to another machine)", count("--max-calls"))
    .option("--ledger <folder>", "where the day's calls to other machines are counted", ".weibo-kit/ledger");

const addCaseOptions = (command: Command) =>
  command
    .optionsGroup("Cases and report:")
    .option("--list", "print every case")
    .addOption(new Option("--upstream <name>", "check one service only").choices(["justone", "open-v1"]))
    .addOption(new Option("--level <level>", "lowest level to check").choices(["must", "should", "may"]).default("may"))
    .option("--only <text>", "check cases with this text in their id")
    .option("--deviations <file>", "JSON list of broken promises to tolerate until a date")
    .option("--report <folder>", "write report.html, summary.md, junit.xml and results.json there")
    .option("-q, --quiet", "print the report only, no progress");

const addTargetOptions = (command: Command) =>
  command
    .optionsGroup("The target:")
    .addOption(
      new Option("--dialect <name>", "HTTP statuses of Just One API: matching the code, or always 200")
        .choices(["current", "legacy"])
        .default("current"),
    )
    .addOption(
      new Option("--faults <how>", "whether a uid forces its code (default: found out)").choices(["magic", "none"]),
    )
    .option("--uid <uid>", "a user with more than twenty follows and fans")
    .option("--v1-uid <uid>", "a user of the Open Platform")
    .option("--unknown-uid <uid>", "a uid that does not exist");

const addProbeOptions = (command: Command) =>
  command
    .optionsGroup("Generated calls:")
    .option("--probes <number>", "calls for each probing case (default: 10 on this machine, else 0)", count("--probes"))
    .option("--seed <number>", "seed of the generated calls", count("--seed"))
    .option("--path <path>", "repeat one generated call, by the path that the report gives");
