// The day's calls in a file: one line each, written before the call, so that neither a crash nor a second run forgets.
import { appendFileSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beijingDate } from "@weibo-kit/types/beijing-time";

/** The calls of a day, kept over several runs. */
export interface Ledger {
  /** Calls of today so far. */
  today(): number;
  /** Writes a call down; returns its number within the day, from 1 on. */
  reserve(call: string): number;
}

/**
 * A ledger in a folder, one file per host and day. The day is that of Asia/Shanghai, as in the service's quota.
 *
 * @param now milliseconds since 1970; default `Date.now`
 */
export function openLedger(folder: string, host: string, now: () => number = Date.now): Ledger {
  const file = () => join(folder, `${beijingDate(now() / 1000)}-${host.replace(/[^\w.-]/g, "_")}.jsonl`);
  return {
    today: () => linesIn(file()).length,
    reserve: (call) => {
      mkdirSync(folder, { recursive: true });
      const line = JSON.stringify({ at: new Date(now()).toISOString(), run: process.pid, nonce: nonce(), call });
      appendFileSync(file(), `${line}\n`);
      return linesIn(file()).indexOf(line) + 1;
    },
  };
}

const linesIn = (file: string): readonly string[] =>
  existsSync(file) ? readFileSync(file, "utf8").split("\n").filter(Boolean) : [];

/** Makes a line unique: two runs may make the same call in the same millisecond. */
const nonce = (): string => crypto.randomUUID().slice(0, 8);
