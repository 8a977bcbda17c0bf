// Measures one round: the CPU that a server and its children spend on a request, in microseconds, from /proc.
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { installed } from "./installed.ts";

const TICKS_PER_SECOND = Number(execFileSync("getconf", ["CLK_TCK"], { encoding: "utf8" }));

export interface Server {
  readonly url: string;
  readonly process: ChildProcess;
}

export interface Round {
  /** CPU of the server, µs a request. */
  readonly microseconds: number;
  readonly requests: number;
  readonly failures: number;
  /** Mean size of an answer. */
  readonly bytes: number;
}

export interface Asking {
  readonly path: string;
  readonly connections: number;
  readonly seconds: number;
  /** The first uid and page, different in each round so that no request is repeated. */
  readonly first: number;
}

/** Starts a server of this folder on core 0; its first line is its address. */
export async function startServer(program: string, ...args: readonly string[]): Promise<Server> {
  const child = spawn("taskset", ["-c", "0", "node", installed(program), ...args], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [line] = await once(child.stdout, "data");
  return { url: String(line).trim(), process: child };
}

/** Loads a server from core 1. */
export async function measure({ url, process }: Server, asking: Asking): Promise<Round> {
  const { path, connections, seconds, first } = asking;
  const before = ticksOf(process.pid);
  const args = [url, String(connections), String(seconds), path, String(first)];
  const load = spawn("taskset", ["-c", "1", "node", installed("load"), ...args], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [line] = await once(load.stdout, "data");
  const { requests, bytes, failures } = JSON.parse(String(line));
  const spent = (ticksOf(process.pid) - before) / TICKS_PER_SECOND;
  return { microseconds: (spent * 1e6) / requests, requests, failures, bytes: Math.round(bytes / requests) };
}

/** User and system time of a process and all below it, in clock ticks; fields 14 and 15 after the name in brackets. */
function ticksOf(root: number | undefined): number {
  const all = readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap(statOf);
  const family = new Set([root]);
  for (const { pid, parent } of all.sort((a, b) => a.pid - b.pid)) if (family.has(parent)) family.add(pid);
  return all.reduce((sum, { pid, ticks }) => (family.has(pid) ? sum + ticks : sum), 0);
}

function statOf(name: string) {
  try {
    const fields = readFileSync(`/proc/${name}/stat`, "utf8")
      .replace(/^.*\) /, "")
      .split(" ");
    return [{ pid: Number(name), parent: Number(fields[1]), ticks: Number(fields[11]) + Number(fields[12]) }];
  } catch {
    // The process has ended in the meantime.
    return [];
  }
}
