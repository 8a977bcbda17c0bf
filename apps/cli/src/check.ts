// `weibo-kit check`: which promises a server, or a folder of recorded exchanges, keeps.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { CheckSettings, Results, Target, Verdict } from "@weibo-kit/contract";
import { Command, Option } from "commander";
import { type CheckOptions, type Kit, settingsOf, targetOf } from "./check-options.ts";
import { wholeNumber } from "./whole-number.ts";

const EXAMPLES = `
Examples:
  weibo-kit check http://127.0.0.1:4010                      the mock, or your own stub
  weibo-kit check http://127.0.0.1:4010 --report report      report.html, summary.md, junit.xml, results.json
  weibo-kit check http://127.0.0.1:4010 --only get-fans      the cases with this in their id
  weibo-kit check fixtures                                   a folder of recorded exchanges
  weibo-kit check https://api.justoneapi.com --live --plan   what it would call and cost; sends nothing
  WEIBO_KIT_TOKEN=… weibo-kit check https://api.justoneapi.com --live --max-calls 25

Exit codes: 0 kept, 1 broken, 2 usage, 3 stopped by budget or by the service, 4 unreachable.
Credentials come from WEIBO_KIT_TOKEN (Just One API) and WEIBO_KIT_SOURCE (Open Platform), never from the command line.`;

export function checkCommand(): Command {
  const count = (name: string) => wholeNumber(name, 2 ** 31 - 1);
  return new Command("check")
    .description("Ask a server which promises of the two services it keeps.")
    .argument("[target]", "an address, or a folder of recorded exchanges")
    .option("--plan", "print the calls and what they cost; send nothing")
    .option("--list", "print every case")
    .option("--max-calls <number>", "calls that may be sent (default: 25 beyond this machine)", count("--max-calls"))
    .option("--live", "allow a server beyond this machine; its calls may cost money")
    .option("--ledger <folder>", "remembers the day's calls beyond this machine", ".weibo-kit/ledger")
    .addOption(new Option("--upstream <name>", "one service alone").choices(["justone", "open-v1"]))
    .addOption(
      new Option("--dialect <name>", "how HTTP statuses go with codes")
        .choices(["current", "legacy"])
        .default("current"),
    )
    .addOption(
      new Option("--faults <how>", "whether a uid forces its code (default: found out)").choices(["magic", "none"]),
    )
    .addOption(new Option("--level <level>", "the least binding").choices(["must", "should", "may"]).default("may"))
    .option("--only <text>", "cases with this in their id")
    .option("--uid <uid>", "somebody with more than twenty follows and fans")
    .option("--v1-uid <uid>", "whom the Open Platform is asked for")
    .option("--nobody <uid>", "a uid that does not exist")
    .option("--deviations <file>", "JSON list of broken promises that you know of")
    .option("--report <folder>", "write the report there")
    .option(
      "--probes <number>",
      "generated calls per probing case (default: 10 on this machine, else 0)",
      count("--probes"),
    )
    .option("--seed <number>", "of the generated calls", count("--seed"))
    .option("--path <path>", "replay one generated call")
    .option("-q, --quiet", "the report alone, no progress")
    .addHelpText("after", EXAMPLES)
    .action(run);
}

async function run(address: string | undefined, options: CheckOptions): Promise<void> {
  // Loaded when it is wanted: `serve` starts without it.
  const kit = await import("@weibo-kit/contract");
  if (options.list) return list(kit);
  if (address === undefined) {
    throw new kit.ContractMistake("check", "no target is given", "Name an address or a folder: http://127.0.0.1:4010.");
  }
  const target = targetOf(kit, address, options);
  const settings = settingsOf(kit, target, progress, options);
  if (options.plan) return plan(kit, target, settings);
  const results = await kit.check(target, settings);
  process.stdout.write(kit.toText(results));
  if (options.report !== undefined) write(kit, results, options.report);
  process.exitCode = kit.exitCodeOf(results);
}

function plan(kit: Kit, target: Target, settings: CheckSettings): void {
  const known = kit.planCheck(target, settings);
  const forced = target.faults === "ask" ? kit.planCheck(target, settings, true).calls.length - known.calls.length : 0;
  process.stdout.write(kit.planText(known, forced));
}

function list({ catalogue }: Kit): void {
  for (const { id, level, upstream, promise } of catalogue) console.log(`${id}  (${level}, ${upstream})  ${promise}`);
}

/** On a terminal one line that moves; elsewhere what breaks, as it is found. */
function progress({ id, is, because }: Verdict, done: number, all: number): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${done === all ? "" : `${done}/${all} ${id}`}`);
  else if (is === "broken") console.error(`✗ ${id}: ${because}`);
}

function write(kit: Kit, results: Results, folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(kit.reportFiles(results))) writeFileSync(join(folder, name), text);
  console.log(`report: ${join(folder, "report.html")}`);
}
