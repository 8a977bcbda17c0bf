// Starts the fuzzed server, brings it back to rest, and notices when it ends.
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";

/** In milliseconds. */
const LONGEST_STOP = 5_000;
/** In bytes; the journal is small, so that a leak shows. */
const MOST_MEMORY = 600e6;

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

export async function startServer(): Promise<ServerProcess> {
  const child = fork(new URL("server.ts", import.meta.url), { stdio: ["ignore", "ignore", "pipe", "ipc"] });
  const errors = lastOf(child);
  const [{ url }] = await once(child, "message");
  const crash = () =>
    child.exitCode === null && child.signalCode === null
      ? undefined
      : `the server ended with ${child.exitCode ?? child.signalCode}: ${errors()}`;
  return {
    port: Number(new URL(url).port),
    calm: async () => {
      const put = (path: string, body: object) =>
        fetch(`${url}/__mock/${path}`, { method: "PUT", body: JSON.stringify(body) }).then((answer) => answer.text());
      if (crash() === undefined) await Promise.all([put("scenario", { scenario: "calm" }), put("limits", {})]);
    },
    crash,
    errors,
    stop: () => stop(child, crash),
  };
}

async function stop(child: ChildProcess, crash: () => string | undefined) {
  const words = crash();
  if (words !== undefined) return { words, isClean: false };
  const started = performance.now();
  const ended = once(child, "exit");
  const told = once(child, "message");
  const timer = setTimeout(() => child.kill("SIGKILL"), LONGEST_STOP);
  child.send("stop");
  const [code] = await ended;
  clearTimeout(timer);
  const memory = code === 0 ? Number((await told)[0].memory) : Number.NaN;
  const took = Math.round(performance.now() - started);
  return {
    words: `exit code ${code} after ${took} ms, ${Math.round(memory / 1e6)} MB`,
    isClean: code === 0 && memory < MOST_MEMORY,
  };
}

/** The last lines that a process wrote to stderr. */
function lastOf(child: ChildProcess): () => string {
  let text = "";
  child.stderr?.setEncoding("utf8").on("data", (piece: string) => {
    text = (text + piece).slice(-4_000);
  });
  return () => text.trim();
}
