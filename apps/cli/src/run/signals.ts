// The signals that reach `weibo-kit run`: its command gets them, and is killed if it outlives the grace.
import type { ChildProcess } from "node:child_process";
import { isInForeground } from "./foreground.ts";
import { killTree } from "./kill-tree.ts";

const ENDING = ["SIGINT", "SIGTERM", "SIGHUP", "SIGQUIT"] as const;
/** They mean what the command makes of them, and don't start the grace. */
const OTHERS = ["SIGUSR1", "SIGUSR2"] as const;
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

/**
 * Passes every signal on, also a second one of the same name, until the returned function is called.
 *
 * @param mark what the environment of the command's processes contains
 */
export function passSignals(child: ChildProcess, mark: string, { seconds, onKill }: Grace): () => void {
  let end: NodeJS.Timeout | undefined;
  const passOn = (signal: NodeJS.Signals) => {
    if (FROM_TERMINAL.has(signal) && isInForeground()) return;
    child.kill(signal);
    end ??= setTimeout(() => {
      killTree(child, mark);
      onKill(signal);
    }, seconds * 1_000);
  };
  const passOther = (signal: NodeJS.Signals) => void child.kill(signal);
  for (const signal of ENDING) process.on(signal, passOn);
  for (const signal of OTHERS) process.on(signal, passOther);
  return () => {
    clearTimeout(end);
    for (const signal of ENDING) process.off(signal, passOn);
    for (const signal of OTHERS) process.off(signal, passOther);
  };
}
