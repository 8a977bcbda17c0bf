// A container without an engine: the image's files in a chroot that can't be written, its process as number 1 of a
// namespace of its own, as another user, without any network but its own loopback. Needs root on Linux.
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { ImagePlan } from "./dockerfile.ts";

/** A container that runs. */
export interface Container {
  /** Runs a program inside, as the same user; what it printed. */
  inside(...words: readonly string[]): string;
  /** Sends a signal to process 1. */
  signal(name: NodeJS.Signals): void;
  /** Process 1, as this machine sees it. */
  readonly child: ChildProcess;
}

/** A root file system: Node.js with the libraries that it loads, and what the Dockerfile copies from a context. */
export function buildRoot({ copies, folder }: ImagePlan, context: string): string {
  const root = mkdtempSync(join(tmpdir(), "weibo-kit-image-"));
  // A folder for others is closed when it is made.
  chmodSync(root, 0o755);
  const libraries = execFileSync("ldd", [process.execPath], { encoding: "utf8" }).match(/\/\S+/g) ?? [];
  for (const file of libraries) copy(file, join(root, file));
  copy(process.execPath, join(root, "usr/bin/node"));
  for (const { from, to } of copies) {
    for (const source of from) copy(join(context, source), join(root, to.endsWith("/") ? `${to}${source}` : to));
  }
  mkdirSync(join(root, folder), { recursive: true });
  return root;
}

function copy(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  cpSync(from, to, { recursive: true, dereference: true });
}

/** What Docker sets for a container that is given no variables. */
const ENVIRONMENT = ["env", "-i", "PATH=/usr/bin", "HOME=/"];

/** Starts a process in a root; resolves as soon as it runs. */
export async function startContainer(root: string, { folder, user, command }: ImagePlan): Promise<Container> {
  const [uid = "", gid = ""] = user.split(":");
  const enter = ["setpriv", "--no-new-privs", "unshare", "--root", root, "--wd", folder, "-G", gid, "-S", uid];
  const start = 'mount --bind "$0" "$0"; mount -o remount,ro,bind "$0"; ip link set lo up; exec "$@"';
  const spaces = ["--mount", "--pid", "--net", "--fork", "--kill-child"];
  const child = spawn("unshare", [...spaces, "sh", "-ec", start, root, ...ENVIRONMENT, ...enter, ...command], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const pid = await firstChildOf(child);
  const [env = "", ...variables] = [
    ...ENVIRONMENT,
    "nsenter",
    "-t",
    pid,
    "-m",
    "-p",
    "-n",
    "-r",
    "-w",
    "-G",
    gid,
    "-S",
    uid,
  ];
  return {
    child,
    inside: (...words) => execFileSync(env, [...variables, ...words], { encoding: "utf8", timeout: 10_000 }),
    signal: (name) => process.kill(Number(pid), name),
  };
}

async function firstChildOf({ pid }: ChildProcess): Promise<string> {
  for (let tries = 0; tries < 200; tries += 1) {
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").trim();
    if (children !== "") return children;
    await pause(10);
  }
  throw new Error("unshare started nothing.");
}

/** Removes a root. */
export const removeRoot = (root: string): void => rmSync(root, { recursive: true });
