// `weibo-kit serve`: runs the mock on a port, prints a banner and a line for each call, and stops cleanly.

import { watchFile } from "node:fs";
import { createMock, type Mock, type MockSettings } from "@weibo-kit/mock";
import { type Served, serve } from "@weibo-kit/mock/serve";
import { Command } from "commander";
import { examplesOf } from "../command-line/help-words.ts";
import { CommandMistake } from "../mistake/mistake.ts";
import { reportMistake } from "../mistake/report-mistake.ts";
import { mockSettings } from "../mock/mock-settings.ts";
import { isFile, type ScenarioOptions, scenarioHelp, scenarioOf } from "../mock/scenario-options.ts";
import { warnOfBlockedPort } from "../output/blocked-port.ts";
import { logLine } from "../output/log-line.ts";
import { logStyleFor } from "../output/log-style.ts";
import { isOver, summary } from "../output/summary.ts";
import { texts } from "../texts/texts.ts";
import { banner } from "./banner.ts";
import { busyPort } from "./busy-port.ts";
import { type Certificate, createCertificate } from "./certificate.ts";
import { collectWhenIdle } from "./collect-when-idle.ts";
import { opennessOf } from "./network-addresses.ts";
import { addServeOptions, type ServeOptions } from "./serve-options.ts";

export function serveCommand(): Command {
  return addServeOptions(new Command("serve").description(texts.help.serve.description))
    .addHelpText("after", examplesOf(texts.help.serve.examples))
    .action(run);
}

async function run(options: ServeOptions): Promise<void> {
  if (options.scenario === "help") {
    console.log(scenarioHelp());
    return;
  }
  const { port, host, quiet, adminToken, budget, gzip = false, https, watch, ...mockOptions } = options;
  const { scenario } = mockOptions;
  if (watch && !(scenario !== undefined && isFile(scenario))) {
    throw new CommandMistake(texts.mistakes.nothingToWatch);
  }
  const style = logStyleFor(process.stdout);
  const log: MockSettings = quiet
    ? {}
    : { onEntry: (entry, details) => console.log(style(logLine(entry, details), entry)) };
  const mock = createMock({ date: "clock", ...(await mockSettings(mockOptions)), ...log });
  const certificate = https === undefined ? undefined : await createCertificate(https, host);
  const settings = {
    ...{ port, host, gzip },
    ...(adminToken === undefined ? {} : { adminToken }),
    ...(certificate === undefined ? {} : { tls: certificate.tls }),
  };
  const served = await serve(mock, settings).catch(async (error: unknown) => {
    throw (await busyPort(port, host)) ?? error;
  });
  const trusted = await writtenBeside(served, certificate);
  const stop = async () => {
    await served.close();
    if (!quiet) console.log(summary(mock, budget));
    if (!isOver(mock, budget)) return;
    if (quiet) console.error(summary(mock, budget));
    process.exitCode = 1;
  };
  let isStopping = false;
  // One Ctrl+C may arrive several times: from the terminal, and again from npm, which passes it on.
  const stopOnce = () => {
    if (!isStopping) stop();
    isStopping = true;
  };
  process.on("SIGINT", stopOnce).on("SIGTERM", stopOnce);
  warnOfBlockedPort(served.url);
  // Last, since a script may stop the server as soon as it has read the address.
  const openness = opennessOf(host, served.url);
  const hasAdminToken = adminToken !== undefined;
  const facts = { ...options, seed: mock.world.seed, openness, hasAdminToken, certificate: trusted };
  console.log(quiet ? served.url : banner(served.url, facts));
  if (watch && scenario !== undefined) reload(mock, scenario, options);
  collectWhenIdle();
}

/** A port whose certificate can't be written is closed again: then the command ends. */
async function writtenBeside(served: Served, certificate: Certificate | undefined): Promise<string | undefined> {
  try {
    return certificate?.write();
  } catch (error) {
    await served.close();
    throw error;
  }
}

/** After a mistake in the changed file, the scenario from before stays in force. */
function reload(mock: Mock, file: string, options: ScenarioOptions): void {
  watchFile(file, { interval: 200, persistent: false }, async () => {
    try {
      mock.use(await scenarioOf(options));
      console.log(texts.serving.reloaded(file));
    } catch (error) {
      reportMistake(error);
      // The server keeps running, so the mistake must not decide the exit code.
      process.exitCode = 0;
    }
  });
}
