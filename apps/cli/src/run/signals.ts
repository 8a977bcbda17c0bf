// The signals that reach `weibo-kit run`: its command gets them, and is killed if it outlives the grace.
import type { ChildProcess } from "node:child_process";
import { killTree } from "./kill-tree.ts";

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP", "SIGQUIT"] as const;
/**
 * Those that a terminal sends to all processes in its foreground, the command among them. They end no command that
 * handles them: shells and REPLs use Ctrl+C for other things.
 */
const FROM_TERMINAL: ReadonlySet<NodeJS.Signals> = new Set(["SIGINT", "SIGQUIT"]);

/** How long a command may live after a signal. */
export interface Grace {
  /** From the first signal on. */
  readonly seconds: number;
  /** Called when the time is over and the command has been killed. */
  readonly onKill: (signal: NodeJS.Signals) => void;
}

/** Passes every signal on, also a second one of the same name, until the returned function is called. */
export function passSignals(child: ChildProcess, { seconds, onKill }: Grace): () => void {
  let end: NodeJS.Timeout | undefined;
  const passOn = (signal: NodeJS.Signals) => {
    if (FROM_TERMINAL.has(signal) && process.stdin.isTTY) return;
    child.kill(signal);
    end ??= setTimeout(() => {
      killTree(child);
      onKill(signal);
    }, seconds * 1_000);
  };
  for (const signal of SIGNALS) process.on(signal, passOn);
  return () => {
    clearTimeout(end);
    for (const signal of SIGNALS) process.off(signal, passOn);
  };
}
