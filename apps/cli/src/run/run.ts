// `weibo-kit run -- pytest`: starts a mock, runs a command that calls it, and prints a summary of the calls.

import { appendFileSync } from "node:fs";
import { createMock, type Entry, type EntryDetails, type Mock } from "@weibo-kit/mock";
import { serve } from "@weibo-kit/mock/serve";
import { Command } from "commander";
import { examplesOf } from "../command-line/help-words.ts";
import { causeOf } from "../mistake/cause.ts";
import { CommandMistake } from "../mistake/mistake.ts";
import { mockSettings } from "../mock/mock-settings.ts";
import { warnOfBlockedPort } from "../output/blocked-port.ts";
import { logLine } from "../output/log-line.ts";
import { prepareReport, writeFiles } from "../output/report-folder.ts";
import { texts } from "../texts/texts.ts";
import { runChild } from "./child.ts";
import { environmentFor, javaOptions } from "./environment.ts";
import { Met } from "./needs.ts";
import { markdownOf, type Outcome, outcomeOf, textOf } from "./outcome.ts";
import { addRunOptions, type RunOptions } from "./run-options.ts";

const FILES = ["summary.md", "bill.json", "manners.xml", "journal.json"] as const;

export function runCommand(): Command {
  const command = new Command("run")
    .description(texts.help.run.description)
    .argument("<command...>", texts.help.run.command);
  return addRunOptions(command).addHelpText("after", examplesOf(texts.help.run.examples)).action(run);
}

async function run(words: readonly string[], options: RunOptions): Promise<void> {
  const {
    port,
    budget,
    need = [],
    proxy = false,
    gzip = false,
    grace,
    report,
    log,
    quiet = false,
    ...mockOptions
  } = options;
  if (report !== undefined) prepareReport(report, FILES);
  const met = new Met();
  const onEntry = (entry: Entry, details: EntryDetails) => {
    met.add(entry);
    if (log) console.error(logLine(entry, details));
  };
  const mock = createMock({ ...(await mockSettings(mockOptions)), onEntry });
  const served = await serve(mock, { port, gzip });
  warnOfBlockedPort(served.url);
  try {
    const onKill = (signal: NodeJS.Signals) => console.error(texts.serving.killed(words[0] ?? "", signal, grace));
    const { code } = await runChild(words, environmentOf(served.url, proxy), { seconds: grace, onKill });
    const outcome = outcomeOf(mock, met, { needs: need, budget, proxy, replay: mockOptions.replay });
    if (!quiet || outcome.failures.length > 0) console.error(textOf(outcome));
    process.exitCode = code === 0 && outcome.failures.length > 0 ? 1 : code;
    appendSummary(outcome);
    if (report !== undefined) await writeReport(mock, outcome, report);
  } finally {
    await served.close();
  }
}

function environmentOf(url: string, proxy: boolean): Readonly<Record<string, string>> {
  const variables = environmentFor(url, proxy, process.env);
  if (!proxy) return variables;
  return { ...variables, JAVA_TOOL_OPTIONS: javaOptions(url, variables.no_proxy ?? "", process.env) };
}

async function writeReport(mock: Mock, outcome: Outcome, folder: string): Promise<void> {
  const textAt = async (path: string) => (await mock.request(`/__mock/${path}`)).text();
  writeFiles(folder, {
    "summary.md": markdownOf(outcome),
    "bill.json": await textAt("bill"),
    "manners.xml": await textAt("manners?format=junit"),
    "journal.json": await textAt("journal"),
  });
}

/** For the page of a CI job. That it can't be written is printed, and leaves the exit code as the command set it. */
function appendSummary(outcome: Outcome): void {
  const page = process.env.GITHUB_STEP_SUMMARY;
  if (!page) return;
  try {
    appendFileSync(page, markdownOf(outcome));
  } catch (error) {
    const cause = causeOf(error);
    console.error(new CommandMistake(texts.mistakes.summary(page, cause)).message);
  }
}
