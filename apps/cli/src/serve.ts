// `weibo-kit serve`: runs the mock on a port, prints a banner and a line for each call, and stops cleanly.
import { watchFile } from "node:fs";
import { createMock, type Mock } from "@weibo-kit/mock";
import { serve } from "@weibo-kit/mock/serve";
import { Command } from "commander";
import { banner } from "./banner.ts";
import { logLine } from "./log-line.ts";
import { CommandMistake } from "./mistake.ts";
import { reportMistake } from "./report-mistake.ts";
import { isFile, type ScenarioOptions, scenarioHelp, scenarioOf } from "./scenario-options.ts";
import { addServeOptions, type ServeOptions } from "./serve-options.ts";
import { isOver, summary } from "./summary.ts";

const EXAMPLES = `
Examples:
  weibo-kit serve                          both services on http://127.0.0.1:4010
  weibo-kit serve --port 0 --quiet         any free port, no log: for scripts
  weibo-kit serve --seed 7                 other users, the same ones in every run with seed 7
  weibo-kit serve --dialect legacy         HTTP 200 always, as before July 2026
  weibo-kit serve --mode world             generated answers only, no recorded ones
  weibo-kit serve --scenario flaky         random failures; --scenario help lists all scenarios
  weibo-kit serve --fault 302@0.1          one call in ten gets 302, the same calls in every run
  weibo-kit serve --budget 2.00            exit code 1 when the run would have cost more than ¥2
  weibo-kit serve --replay 'seed=7;3:301'  the faults of a failed run again (see /__mock/schedule?token=…)

Force any error, from any client: uid=302, token=mock-301x2 (twice, then OK), header x-mock-fault: 601.`;

export function serveCommand(): Command {
  return addServeOptions(new Command("serve").description("Run the mock server."))
    .addHelpText("after", EXAMPLES)
    .action(run);
}

async function run(options: ServeOptions): Promise<void> {
  if (options.scenario === "help") {
    console.log(scenarioHelp());
    return;
  }
  const { port, host, quiet, adminToken, budget, scenario, watch } = options;
  if (watch && !(scenario !== undefined && isFile(scenario))) {
    throw new CommandMistake("watch a file", "no file is given", "Add --scenario ./mine.json.");
  }
  const mock = await mockFor(options);
  const served = await serve(mock, { port, host, ...(adminToken === undefined ? {} : { adminToken }) });
  console.log(quiet ? served.url : banner(served.url, { ...options, seed: mock.world.seed }));
  if (watch && scenario !== undefined) reload(mock, scenario, options);
  const stop = async () => {
    await served.close();
    if (!quiet) console.log(summary(mock, budget));
    if (!isOver(mock, budget)) return;
    if (quiet) console.error(summary(mock, budget));
    process.exitCode = 1;
  };
  process.once("SIGINT", stop).once("SIGTERM", stop);
}

async function mockFor(options: ServeOptions): Promise<Mock> {
  const { port, host, quiet, adminToken, budget, scenario, fault, limit, watch, secret, ...settings } = options;
  return createMock({
    ...settings,
    ...(quiet ? {} : { onEntry: (entry) => console.log(logLine(entry)) }),
    ...(secret === undefined ? {} : { secrets: secret }),
    scenario: await scenarioOf(options),
  });
}

/** After a mistake in the changed file, the scenario from before stays in force. */
function reload(mock: Mock, file: string, options: ScenarioOptions): void {
  watchFile(file, { interval: 200, persistent: false }, async () => {
    try {
      mock.use(await scenarioOf(options));
      console.log(`Reloaded ${file}.`);
    } catch (error) {
      reportMistake(error);
      // The server keeps running, so the mistake must not decide the exit code.
      process.exitCode = 0;
    }
  });
}
