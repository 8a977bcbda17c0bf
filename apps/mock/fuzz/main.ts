// The fuzzer: sends requests of a grammar, most of them mutated, over raw sockets to a mock in a process of its own.
// `npm run fuzz -- [--requests 20000 | --minutes 10] [--seed 7] [--connections 32] [--command path]`; it ends at the first
// failure, or on Ctrl+C. `--command` is the path of an installed command's main.js, which is fuzzed instead of the source.
import { parseArgs } from "node:util";
import { rawRequests } from "./grammar.ts";
import { complaintAbout } from "./judge.ts";
import { send } from "./send.ts";
import { startServer } from "./server-process.ts";

const { values } = parseArgs({
  options: {
    requests: { type: "string", default: "20000" },
    minutes: { type: "string" },
    seed: { type: "string", default: String(Date.now() % 2 ** 31) },
    connections: { type: "string", default: "32" },
    command: { type: "string" },
  },
});
const seed = Number(values.seed);
let end = values.minutes === undefined ? Number.POSITIVE_INFINITY : Date.now() + Number(values.minutes) * 60_000;
const most = values.minutes === undefined ? Number(values.requests) : Number.POSITIVE_INFINITY;
const BATCH = 500;
/** In milliseconds. */
const PATIENCE = 150;
/** In milliseconds, for the second try: a report over a full journal on a busy machine is made by then. */
const LAST_PATIENCE = 60_000;
console.log(`fuzz: seed ${seed}`);

const server = await startServer(values.command);
const statuses = new Map<string, number>();
let sent = 0;
let failure: string | undefined;
process.once("SIGINT", () => {
  end = 0;
});

/** Tries once more after a reset: an earlier request may have asked for the delay or the broken connection. */
async function complaint(request: string): Promise<string | undefined> {
  const { raw } = await send(server.port, request, PATIENCE);
  statuses.set(raw.slice(9, 12), (statuses.get(raw.slice(9, 12)) ?? 0) + 1);
  if (complaintAbout(request, raw) === undefined) return undefined;
  await server.calm();
  const again = await send(server.port, request, LAST_PATIENCE);
  const words = complaintAbout(request, again.raw);
  return words && `${words} (connection: ${again.ending})`;
}

async function worker(requests: string[]): Promise<void> {
  for (let next = requests.pop(); next !== undefined && failure === undefined; next = requests.pop()) {
    sent += 1;
    const found = await complaint(next);
    const words = found ?? server.crash();
    if (words !== undefined)
      failure = `${words}\n  request: ${JSON.stringify(next.slice(0, 4_000))}\n  stderr: ${server.errors()}`;
  }
}

for (let batch = 0; sent < most && Date.now() < end && failure === undefined; batch += 1) {
  await server.calm();
  const requests = [...rawRequests(seed + batch, Math.min(BATCH, most - sent))];
  await Promise.all(Array.from({ length: Number(values.connections) }, () => worker(requests)));
}

const figures = [...statuses].sort().map(([status, count]) => `${status || "none"}: ${count}`);
const stopped = await server.stop();
console.log(`fuzz: ${sent} requests (${figures.join(", ")}); ${stopped.words}`);
if (failure !== undefined) console.log(`fuzz: FAILED after ${sent} requests, seed ${seed}: ${failure}`);
if (failure !== undefined || !stopped.isClean) process.exitCode = 1;
