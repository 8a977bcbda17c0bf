// `weibo-kit serve`: the mock on a port, with a banner, a line per call and a clean stop.
import { watchFile } from "node:fs";
import { createMock, fenOf, type Mock, MockMistake } from "@weibo-kit/mock";
import { serve } from "@weibo-kit/mock/serve";
import { Command, Option } from "commander";
import { banner } from "./banner.ts";
import { logLine } from "./log-line.ts";
import { reportMistake } from "./report-mistake.ts";
import {
  collectFault,
  collectLimit,
  isFile,
  type ScenarioOptions,
  scenarioHelp,
  scenarioOf,
} from "./scenario-options.ts";
import { isOver, summary } from "./summary.ts";
import { wholeNumber } from "./whole-number.ts";

interface ServeOptions extends ScenarioOptions {
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
  readonly adminToken?: string;
  readonly strict?: true;
  readonly verifySignatures?: true;
  readonly secret?: Readonly<Record<string, string>>;
  readonly quiet?: true;
}

const EXAMPLES = `
Examples:
  weibo-kit serve                          both services on http://127.0.0.1:4010
  weibo-kit serve --port 0 --quiet         any free port, no log: for scripts
  weibo-kit serve --seed 7                 other people, the same for everyone who says 7
  weibo-kit serve --dialect legacy         HTTP 200 always, as before July 2026
  weibo-kit serve --mode world             no recorded answers, the world alone
  weibo-kit serve --scenario flaky         a bad day; --scenario help lists them
  weibo-kit serve --fault 302@0.1          one call in ten meets 302, the same ones each time
  weibo-kit serve --budget 2.00            exit code 1 when the run would have cost more
  weibo-kit serve --replay 'seed=7;3:301'  what a failing run met (/__mock/schedule?token=…), once more

Force any error, from any client: uid=302, token=mock-301x2 (twice, then fine), header x-mock-fault: 601.`;

export function serveCommand(): Command {
  return new Command("serve")
    .description("Run the mock.")
    .option("-p, --port <number>", "port; 0 takes any free one", wholeNumber("--port", 65_535), 4010)
    .option("--host <address>", "address to listen on", "127.0.0.1")
    .option("--seed <number>", "which world; the same seed gives the same people", wholeNumber("--seed", 2 ** 32 - 1))
    .option(
      "--population <number>",
      "how many users exist (default: 7000000000)",
      wholeNumber("--population", 7_000_000_000),
    )
    .addOption(
      new Option("--dialect <name>", "how HTTP statuses go with codes")
        .choices(["current", "legacy"])
        .default("current"),
    )
    .addOption(new Option("--mode <name>", "who answers").choices(["both", "fixtures", "world"]).default("both"))
    .option("--fixtures <folder>", "exchanges to replay, in place of those that come along")
    .option("--clock <time>", "stop the clock: 2026-07-28T14:00:25Z; two runs then give the same bytes", fixedClock)
    .option("--scenario <name|file>", "what goes wrong; help lists the names")
    .option("--watch", "read the scenario file again whenever it changes")
    .option("--fault <word>", "a code, its name or a cut, always or for a share: 302@0.1 (repeatable)", collectFault)
    .option("--limit <name=value>", "what each token may do: perDay=3, balance=1.00 (repeatable)", collectLimit)
    .option("--replay <schedule>", "meet what an earlier run met: seed=7;3:301;5:reset")
    .option("--budget <yuan>", "exit code 1 when the run would have cost more", (text) => fenOf(text, "read --budget"))
    .option("--admin-token <token>", "what /__mock wants to see; then it answers other machines too")
    .option("--local-pictures", "avatars from the mock itself, for a user interface without the internet")
    .option("--strict", "V1 refuses what its documents don't name: POST answers 40307")
    .option("--verify-signatures", "V1 checks OAuth signatures, timestamps and nonces")
    .option(
      "--secret <key=secret>",
      "of an AppKey or an access token; default: every AppKey's is secret",
      collectSecret,
    )
    .option("-q, --quiet", "no banner and no line per call, the address alone")
    .addHelpText("after", EXAMPLES)
    .action(run);
}

async function run(options: ServeOptions): Promise<void> {
  if (options.scenario === "help") {
    console.log(scenarioHelp());
    return;
  }
  const { port, host, quiet, adminToken, budget, scenario, fault, limit, watch, secret, ...settings } = options;
  const log = quiet ? {} : { onEntry: (entry: Parameters<typeof logLine>[0]) => console.log(logLine(entry)) };
  const mock = createMock({
    ...settings,
    ...log,
    ...(secret === undefined ? {} : { secrets: secret }),
    scenario: await scenarioOf(options),
  });
  const served = await serve(mock, { port, host, ...(adminToken === undefined ? {} : { adminToken }) });
  console.log(quiet ? served.url : banner(served.url, { ...settings, seed: mock.world.seed }));
  if (watch && scenario !== undefined && isFile(scenario)) reload(mock, scenario, options);
  const stop = async () => {
    await served.close();
    if (!quiet) console.log(summary(mock, budget));
    if (!isOver(mock, budget)) return;
    if (quiet) console.error(summary(mock, budget));
    process.exitCode = 1;
  };
  process.once("SIGINT", stop).once("SIGTERM", stop);
}

/** A file with a mistake is told, and what was in force stays. */
function reload(mock: Mock, file: string, options: ScenarioOptions): void {
  watchFile(file, { interval: 200, persistent: false }, async () => {
    try {
      mock.use(await scenarioOf(options));
      console.log(`${file} is in force.`);
    } catch (error) {
      reportMistake(error);
      process.exitCode = 0;
    }
  });
}

function collectSecret(text: string, before: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> {
  const at = text.indexOf("=");
  if (at > 0) return { ...before, [text.slice(0, at)]: text.slice(at + 1) };
  throw new MockMistake(`read --secret ${text}`, "it has no key before a =", "Try --secret my-appkey=its-secret.");
}

function fixedClock(text: string): () => number {
  const time = Date.parse(text);
  if (!Number.isNaN(time)) return () => time;
  throw new MockMistake(`read --clock ${text}`, "it is not a time", "Try --clock 2026-07-28T14:00:25Z.");
}
