// One round: how much CPU a server spends on a request, in microseconds, itself and its children, from /proc.
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";

const TICKS_PER_SECOND = Number(execFileSync("getconf", ["CLK_TCK"], { encoding: "utf8" }));
const node = (file: string) => ["--import", "tsx", new URL(file, import.meta.url).pathname];

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

/** Starts a server of this folder on core 0; its first line is its address. */
export async function startServer(file: string, ...args: readonly string[]): Promise<Server> {
  const child = spawn("taskset", ["-c", "0", "node", ...node(file), ...args], { stdio: ["ignore", "pipe", "inherit"] });
  const [line] = await once(child.stdout, "data");
  return { url: String(line).trim(), process: child };
}

/** Loads a server from core 1. */
export async function measure(server: Server, path: string, connections: number, seconds: number): Promise<Round> {
  const before = ticksOf(server.process.pid);
  const args = ["-c", "1", "node", ...node("load.ts"), server.url, String(connections), String(seconds), path];
  const load = spawn("taskset", args, { stdio: ["ignore", "pipe", "inherit"] });
  const [line] = await once(load.stdout, "data");
  const { requests, bytes, failures } = JSON.parse(String(line));
  const spent = (ticksOf(server.process.pid) - before) / TICKS_PER_SECOND;
  return { microseconds: (spent * 1e6) / requests, requests, failures, bytes: Math.round(bytes / requests) };
}

/** User and system time of a process, in clock ticks; fields 14 and 15 after the name in brackets. */
function ticksOf(pid: number | undefined): number {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
    .replace(/^.*\) /, "")
    .split(" ");
  return Number(fields[11]) + Number(fields[12]);
}
