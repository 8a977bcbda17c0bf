// Kills a process and those that it started: a test runner's workers would otherwise keep a CI job's output open.
import { type ChildProcess, spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";

/**
 * Sends SIGKILL to a process and to those that it started. The command has no process group of its own, since it would
 * lose the terminal with it.
 *
 * @param mark what the environment of all of them contains: `NAME=value`. On Linux it finds those whose parents have
 *   ended; elsewhere these go on.
 */
export function killTree(child: ChildProcess, mark: string): void {
  const hasProc = existsSync("/proc/self/stat");
  const pairs = hasProc ? pairsInProc() : pairsOfPs();
  const descendants = child.pid === undefined ? [] : descendantsOf(child.pid, pairs);
  const marked = hasProc ? pairs.flatMap(([pid]) => (isMarked(pid, mark) ? [pid] : [])) : [];
  child.kill("SIGKILL");
  for (const pid of new Set([...descendants, ...marked])) kill(pid);
}

function isMarked(pid: number, mark: string): boolean {
  try {
    return readFileSync(`/proc/${pid}/environ`, "utf8").split("\0").includes(mark);
  } catch {
    // It has ended since, or is another user's.
    return false;
  }
}

/** A process and its parent. */
type Pair = readonly [pid: number, parent: number];

/** Linux; its small images have no `ps`. */
export const pairsInProc = (): readonly Pair[] =>
  readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map((pid) => [Number(pid), parentIn(pid)]);

/** The name of a program may contain what looks like the fields behind it. */
function parentIn(pid: string): number {
  try {
    return Number(/.*\) \S (\d+)/s.exec(readFileSync(`/proc/${pid}/stat`, "utf8"))?.[1]);
  } catch {
    // It has ended since.
    return 0;
  }
}

/** Other systems; where there is no `ps` either, none. */
export function pairsOfPs(): readonly Pair[] {
  const { stdout } = spawnSync("ps", ["-A", "-o", "pid,ppid"], { encoding: "utf8" });
  return [...(stdout ?? "").matchAll(/^ *(\d+) +(\d+) *$/gm)].map(([, pid, parent]) => [Number(pid), Number(parent)]);
}

const descendantsOf = (pid: number, pairs: readonly Pair[]): readonly number[] =>
  pairs.flatMap(([child, parent]) => (parent === pid ? [child, ...descendantsOf(child, pairs)] : []));

function kill(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // It has ended since.
  }
}
