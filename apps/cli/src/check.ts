// `weibo-kit check`: checks which promises a server, or a folder of recorded exchanges, keeps.
import type { CheckSettings, Target, Verdict } from "@weibo-kit/contract";
import { Command } from "commander";
import { addCheckOptions, type CheckOptions } from "./check-options.ts";
import { type Kit, settingsOf, targetOf } from "./check-settings.ts";
import { CommandMistake } from "./mistake.ts";
import { prepareReport, writeReport } from "./report-folder.ts";

const EXAMPLES = `
Examples:
  weibo-kit check http://127.0.0.1:4010                      the mock, or a stub of your own
  weibo-kit check http://127.0.0.1:4010 --report report      report.html, summary.md, junit.xml, results.json
  weibo-kit check http://127.0.0.1:4010 --only get-fans      the cases with this in their id
  weibo-kit check fixtures                                   a folder of recorded exchanges
  weibo-kit check https://api.justoneapi.com --live --plan   the calls and their price; sends nothing
  WEIBO_KIT_TOKEN=… weibo-kit check https://api.justoneapi.com --live --max-calls 25

Exit codes: 0 all promises kept, 1 broken, 2 usage, 3 stopped by the budget or the service, 4 unreachable.
Credentials come from WEIBO_KIT_TOKEN (Just One API) and WEIBO_KIT_SOURCE (Open Platform), never from the command line.`;

export function checkCommand(): Command {
  const command = new Command("check")
    .description("Check which promises of the two services a server keeps.")
    .argument("[target]", "an address, or a folder of recorded exchanges");
  return addCheckOptions(command).addHelpText("after", EXAMPLES).action(run);
}

async function run(address: string | undefined, options: CheckOptions): Promise<void> {
  const kit = await import("@weibo-kit/contract");
  if (options.list) return list(kit);
  if (address === undefined) {
    throw new CommandMistake("check", "no target is given", "Give an address or a folder: http://127.0.0.1:4010.");
  }
  const target = targetOf(kit, address, options);
  const settings = settingsOf(kit, target, progress, options);
  if (options.plan) return plan(kit, target, settings);
  if (options.report !== undefined) prepareReport(options.report, kit.reportNames);
  const results = await kit.check(target, settings);
  process.stdout.write(kit.toText(results));
  if (options.report !== undefined) console.log(`report: ${writeReport(options.report, kit.reportFiles(results))}`);
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

/** On a terminal one line that is overwritten; elsewhere a line for each broken promise. */
function progress({ id, is, because }: Verdict, done: number, all: number): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${done === all ? "" : `${done}/${all} ${id}`}`);
  else if (is === "broken") console.error(`✗ ${id}: ${because}`);
}
