// The endurance run: 64 connections for a minute, three calls in ten go wrong. Then every call must be counted, memory
// steady and the stop clean; it prints these and the delay of the event loop as a table. `tsx bench/endurance.ts [--seconds 60] [--connections 64]`, against this machine alone.
import { fork } from "node:child_process";
import { once } from "node:events";
import { Agent, get } from "node:http";
import { parseArgs } from "node:util";
import type { LoopDelay } from "./loop-delay.ts";

const { values } = parseArgs({
  options: { seconds: { type: "string", default: "60" }, connections: { type: "string", default: "64" } },
});
const end = performance.now() + Number(values.seconds) * 1_000;
const agent = new Agent({ keepAlive: true, maxSockets: Number(values.connections) });
const outcomes = new Map<string, number>();
const memory: number[] = [];
let sent = 0;

const server = fork(new URL("endurance-server.ts", import.meta.url));
const told = (what: string) => once(server, "message").then(([message]) => Object(message)[what]);
const url = String(await told("url"));

/** The result of one call: a code, or how its connection broke. */
function call(): Promise<string> {
  sent += 1;
  // Thousands of tokens, each with its own tenant.
  const path = `/api/weibo/get-user-detail/v3?token=t${sent % 20_000}&uid=${1_000_000_000 + sent}`;
  return new Promise((resolve) => {
    const asking = get(url + path, { agent }, (response) => {
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (piece: string) => {
        text += piece;
      });
      response.on("end", () => resolve(/^\{"code":(\d+)/.exec(text)?.[1] ?? `HTTP ${response.statusCode}`));
      response.on("error", (error: NodeJS.ErrnoException) => resolve(`body: ${error.code}`));
    });
    asking.on("error", (error: NodeJS.ErrnoException) => resolve(String(error.code)));
  });
}

async function connection(): Promise<void> {
  while (performance.now() < end) {
    const outcome = await call();
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  }
}

const sampling = setInterval(() => server.send("memory"), 2_000);
server.on("message", (message) => {
  if (typeof Object(message).memory === "number") memory.push(Object(message).memory);
});
await Promise.all(Array.from({ length: Number(values.connections) }, connection));
clearInterval(sampling);
agent.destroy();

server.send("stop");
const stopping = performance.now();
const { calls, codes, loop } = Object(await told("end"));
const [code] = await once(server, "exit");
const took = Math.round(performance.now() - stopping);
const [early = 0, late = 0] = [memory[Math.floor(memory.length / 3)], memory.at(-1)];

/** What the client saw and what the mock counted; a disrupted answer has the code 0 in the journal, so faults are compared. */
const faults = [...outcomes].filter(([outcome]) => Number(outcome) > 0);
const rows = [["calls", sent, calls], ...faults.map(([outcome, count]) => [outcome, count, codes[outcome] ?? 0])];
const isEqual = rows.every(([, client, mock]) => client === mock);
const delays = ({ p99, longest }: LoopDelay) => `${p99.toFixed(1)} / ${longest.toFixed(1)}`;
const megabytes = (bytes: number) => Math.round(bytes / 1e6);
const wrong = [...outcomes].filter(([outcome]) => outcome !== "0").reduce((sum, [, count]) => sum + count, 0);
console.log(
  [
    "| count | client | mock |",
    "| --- | ---: | ---: |",
    ...rows.map((row) => `| ${row.join(" | ")} |`),
    "",
    "| measured | |",
    "| --- | ---: |",
    `| went wrong | ${((100 * wrong) / sent).toFixed(1)} % |`,
    `| RSS at the third, at the end, highest | ${[early, late, Math.max(...memory)].map(megabytes).join(" / ")} MB |`,
    `| event loop delay by the clock, p99 / longest | ${delays(loop.clock)} ms |`,
    `| the same in CPU time of the mock, p99 / longest | ${delays(loop.cpu)} ms |`,
    `| stopped with exit code ${code} after | ${took} ms |`,
    "",
    [...outcomes].map(([outcome, count]) => `${outcome}: ${count}`).join(", "),
  ].join("\n"),
);
if (!isEqual) console.log("FAILED: the counts differ");
if (late > early * 1.5) console.log("FAILED: memory grows");
if (!isEqual || code !== 0 || late > early * 1.5) process.exitCode = 1;
