// `weibo-kit check`: checks which promises a server, or a folder of recorded exchanges, keeps.

import { join } from "node:path";
import type { CheckSettings, Target, Verdict } from "@weibo-kit/contract";
import { Command } from "commander";
import { examplesOf } from "../command-line/help-words.ts";
import { CommandMistake } from "../mistake/mistake.ts";
import { prepareReport, writeFiles } from "../output/report-folder.ts";
import { texts } from "../texts/texts.ts";
import { addCheckOptions, type CheckOptions } from "./check-options.ts";
import { casesOf, type Kit, settingsOf, targetOf } from "./check-settings.ts";
import { noAnswer, silenceOf, waitFor } from "./silence.ts";

export function checkCommand(): Command {
  const command = new Command("check")
    .description(texts.help.check.description)
    .argument("[target]", texts.help.check.target);
  return addCheckOptions(command).addHelpText("after", examplesOf(texts.help.check.examples)).action(run);
}

async function run(address: string | undefined, options: CheckOptions): Promise<void> {
  const kit = await import("@weibo-kit/contract");
  if (options.list) return list(casesOf(kit, options), options);
  if (address === undefined) throw new CommandMistake(texts.mistakes.noTarget);
  const target = targetOf(kit, address, options);
  const settings = settingsOf(kit, target, progress, options);
  if (options.plan) return plan(kit, target, settings);
  if (options.report !== undefined) prepareReport(options.report, kit.reportNames);
  if (options.wait !== undefined && target.base !== "") await waitFor(target, options.wait);
  const results = await kit.check(target, settings);
  const silence = silenceOf(results);
  process.exitCode = kit.exitCodeOf(results);
  if (silence !== undefined) {
    console.error(noAnswer(target, options.wait, silence).message);
    // A list of two hundred unchecked cases would add nothing; a report that was asked for is still written.
    if (options.report === undefined) return;
  }
  process.stdout.write(kit.toText(results, texts.checking.report));
  if (options.report !== undefined) {
    writeFiles(options.report, kit.reportFiles(results));
    console.log(texts.checking.reportAt(join(options.report, "report.html")));
  }
}

function plan(kit: Kit, target: Target, settings: CheckSettings): void {
  const known = kit.planCheck(target, settings);
  const forced = target.faults === "ask" ? kit.planCheck(target, settings, true).calls.length - known.calls.length : 0;
  process.stdout.write(kit.planText(known, forced, texts.checking.report));
}

function list(cases: ReturnType<typeof casesOf>, { upstream }: CheckOptions): void {
  for (const it of cases) if ((upstream ?? it.upstream) === it.upstream) console.log(texts.checking.listed(it));
}

/** On a terminal one line that is overwritten; elsewhere a line for each broken promise. */
function progress({ id, is, because }: Verdict, done: number, all: number): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${done === all ? "" : `${done}/${all} ${id}`}`);
  else if (is === "broken") console.error(`✗ ${id}: ${because}`);
}
