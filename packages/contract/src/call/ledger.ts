// The day's calls in a file: one line each, written before the call, so that neither a crash nor a second run forgets.
import { appendFileSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beijingDate } from "@weibo-kit/types/beijing-time";
import { isMistake } from "@weibo-kit/types/mistake";
import { utf8Text } from "@weibo-kit/types/utf8-text";
import { ContractMistake } from "../model/mistake.ts";

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
 * @throws {ContractMistake} from its methods, when the folder cannot be read or written; the call is not made then
 */
export function openLedger(folder: string, host: string, now: () => number = Date.now): Ledger {
  const guarded = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      if (isMistake(error)) throw error;
      const cause = error instanceof Error ? error.message : String(error);
      throw new ContractMistake("count the calls of the day", cause, "Give the ledger a folder that can be written.");
    }
  };
  const file = () => join(folder, `${beijingDate(now() / 1000)}-${host.replace(/[^\w.-]/g, "_")}.jsonl`);
  return {
    today: () => guarded(() => linesIn(file()).length),
    reserve: (call) =>
      guarded(() => {
        mkdirSync(folder, { recursive: true });
        const line = JSON.stringify({ at: new Date(now()).toISOString(), run: process.pid, nonce: nonce(), call });
        appendFileSync(file(), `${line}\n`);
        return linesIn(file()).indexOf(line) + 1;
      }),
  };
}

function linesIn(file: string): readonly string[] {
  if (!existsSync(file)) return [];
  const text = utf8Text(readFileSync(file), (...why) => new ContractMistake(`read ${file}`, ...why));
  return text.split("\n").filter(Boolean);
}

/** Makes a line unique: two runs may make the same call in the same millisecond. */
const nonce = (): string => crypto.randomUUID().slice(0, 8);
