// `weibo-kit serve`: the mock on a port, with a banner, a line per call and a clean stop.
import { createMock, MockMistake } from "@weibo-kit/mock";
import { serve } from "@weibo-kit/mock/serve";
import { Command, Option } from "commander";
import { banner } from "./banner.ts";
import { logLine } from "./log-line.ts";
import { wholeNumber } from "./whole-number.ts";

interface ServeOptions {
  readonly port: number;
  readonly host: string;
  readonly seed?: number;
  readonly population?: number;
  readonly dialect: "current" | "legacy";
  readonly mode: "fixtures" | "world" | "both";
  readonly fixtures?: string;
  readonly clock?: () => number;
  readonly localPictures?: true;
  readonly quiet?: true;
}

const EXAMPLES = `
Examples:
  weibo-kit serve                          both services on http://127.0.0.1:4010
  weibo-kit serve --port 0 --quiet         any free port, no log: for scripts
  weibo-kit serve --seed 7                 other people, the same for everyone who says 7
  weibo-kit serve --dialect legacy         HTTP 200 always, as before July 2026
  weibo-kit serve --mode world             no recorded answers, the world alone

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
    .option("--local-pictures", "avatars from the mock itself, for a user interface without the internet")
    .option("-q, --quiet", "no banner and no line per call, the address alone")
    .addHelpText("after", EXAMPLES)
    .action(run);
}

async function run({ port, host, quiet, ...settings }: ServeOptions): Promise<void> {
  const log = quiet ? {} : { onEntry: (entry: Parameters<typeof logLine>[0]) => console.log(logLine(entry)) };
  const mock = createMock({ ...settings, ...log });
  const served = await serve(mock, { port, host });
  console.log(quiet ? served.url : banner(served.url, { ...settings, seed: mock.world.seed }));
  const stop = () => void served.close();
  process.once("SIGINT", stop).once("SIGTERM", stop);
}

function fixedClock(text: string): () => number {
  const time = Date.parse(text);
  if (!Number.isNaN(time)) return () => time;
  throw new MockMistake(`read --clock ${text}`, "it is not a time", "Try --clock 2026-07-28T14:00:25Z.");
}
