// Measures resident memory under loads that try to fill it: `tsx bench/memory-hostile.ts [--seconds 60] [--rest 30] [--only …]`.
import { readFileSync } from "node:fs";
import { connect } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { parseArgs } from "node:util";
import { type HostileLoad, hostileLoads } from "./hostile-loads.ts";
import { type Server, startServer } from "./measure.ts";

const { values } = parseArgs({
  options: {
    seconds: { type: "string", default: "60" },
    rest: { type: "string", default: "30" },
    connections: { type: "string", default: "64" },
    only: { type: "string", default: "" },
  },
});
/** In MB. */
const MOST = 400;
const MOST_AFTER_REST = 200;

const residentOf = ({ process }: Server): number => {
  const [, kilobytes = "0"] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${process.pid}/status`, "utf8")) ?? [];
  return Math.round(Number(kilobytes) / 1024);
};

/** Sends until the time is up; a connection that is cut is opened again. */
async function send(load: HostileLoad, url: URL, end: number, next: () => number): Promise<void> {
  while (performance.now() < end) {
    await new Promise<void>((resolve) => {
      const socket = connect(Number(url.port), url.hostname);
      const write = () => {
        if (performance.now() > end) return socket.destroy();
        const requests = Array.from({ length: load.pipelined ?? 1 }, () => load.request(next(), url.host));
        if (socket.write(requests.join("")) && load.isDeaf) setTimeout(write, 5);
        return socket;
      };
      socket.once("connect", write);
      // An answer is over when nothing follows: the journal's length isn't announced.
      if (!load.isDeaf) socket.on("data", (piece) => isLast(piece) && write());
      if (load.isDeaf) socket.on("drain", write);
      const stop = setTimeout(() => socket.destroy(), end - performance.now());
      socket.on("error", () => undefined);
      socket.once("close", () => {
        clearTimeout(stop);
        resolve();
      });
    });
  }
}

/** Bodies are JSON objects or lists, whole or in chunks. */
const isLast = (piece: Buffer) => /[}\]]$|\r\n0\r\n\r\n$/.test(piece.subarray(-8).toString("latin1"));

async function measureLoad(load: HostileLoad): Promise<string> {
  const server = await startServer("cli/main", "serve", "--port", "0", "--quiet");
  const url = new URL(server.url);
  const end = performance.now() + Number(values.seconds) * 1_000;
  let requests = 0;
  let peak = 0;
  const sampling = setInterval(() => {
    peak = Math.max(peak, residentOf(server));
  }, 200);
  const next = () => (requests += 1);
  await Promise.all(Array.from({ length: Number(values.connections) }, () => send(load, url, end, next)));
  clearInterval(sampling);
  await pause(Number(values.rest) * 1_000);
  // An ended process has no memory.
  const after = server.process.exitCode === null ? residentOf(server) : undefined;
  server.process.kill();
  if (after === undefined || peak > MOST || after > MOST_AFTER_REST) process.exitCode = 1;
  return `| ${load.name} | ${requests} | ${peak} | ${after ?? "dead"} |`;
}

console.log(`| load | requests sent | highest, MB (≤ ${MOST}) | after ${values.rest} s, MB (≤ ${MOST_AFTER_REST}) |`);
console.log("|---|---|---|---|");
for (const load of hostileLoads) if (load.name.includes(values.only)) console.log(await measureLoad(load));
