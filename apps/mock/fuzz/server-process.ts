// Starts the fuzzed server, brings it back to rest, and notices when it ends.
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

const FOLDER = fileURLToPath(new URL("..", import.meta.url));

/** In milliseconds. */
const LONGEST_STOP = 5_000;
/** A connection that is kept may be closed by the server while a request is on its way. */
const ALONE = { connection: "close" };
/** In MB; the journal is bounded, so that a leak shows. */
const MOST_MEMORY = 600;

export interface ServerProcess {
  readonly port: number;
  /** Removes the settings and calls of everybody. */
  calm(): Promise<void>;
  /** How the process ended, if it did. */
  crash(): string | undefined;
  /** The last lines that it wrote to stderr. */
  errors(): string;
  stop(): Promise<{ readonly words: string; readonly isClean: boolean }>;
}

/** @param command the main.js of an installed command; without it the source is fuzzed */
export async function startServer(command?: string): Promise<ServerProcess> {
  const args =
    command === undefined ? ["--import", "tsx", "fuzz/server.ts"] : [command, "serve", "--port", "0", "--quiet"];
  const child = spawn(process.execPath, args, { cwd: FOLDER, stdio: ["ignore", "pipe", "pipe"] });
  const errors = lastOf(child);
  const ended = once(child, "exit").then(() => {
    throw new Error(`The server did not start: ${errors()}`);
  });
  const [line] = await Promise.race([once(child.stdout, "data"), ended]);
  const url = String(line).trim();
  const crash = () =>
    child.exitCode === null && child.signalCode === null
      ? undefined
      : `the server ended with ${child.exitCode ?? child.signalCode}: ${errors()}`;
  return {
    port: Number(new URL(url).port),
    calm: async () => {
      const send = (method: string, path: string, body: object) =>
        fetch(`${url}/__mock/${path}`, { method, headers: ALONE, body: JSON.stringify(body) }).then((it) => it.text());
      if (crash() !== undefined) return;
      await Promise.all([send("PUT", "scenario", { scenario: "calm" }), send("PUT", "limits", {})]);
      // Reports over a full journal would take most of the time.
      await send("POST", "reset", {});
    },
    crash,
    errors,
    stop: () => stop(child, crash),
  };
}

async function stop(child: ChildProcess, crash: () => string | undefined) {
  const words = crash();
  if (words !== undefined) return { words, isClean: false };
  const memory = Math.round(Number(execFileSync("ps", ["-o", "rss=", "-p", String(child.pid)])) / 1_024);
  const started = performance.now();
  const ended = once(child, "exit");
  const timer = setTimeout(() => child.kill("SIGKILL"), LONGEST_STOP);
  child.kill("SIGTERM");
  const [code] = await ended;
  clearTimeout(timer);
  const took = Math.round(performance.now() - started);
  return { words: `exit code ${code} after ${took} ms, ${memory} MB`, isClean: code === 0 && memory < MOST_MEMORY };
}

/** The last lines that a process wrote to stderr. */
function lastOf(child: ChildProcess): () => string {
  let text = "";
  child.stderr?.setEncoding("utf8").on("data", (piece: string) => {
    text = (text + piece).slice(-4_000);
  });
  return () => text.trim();
}
