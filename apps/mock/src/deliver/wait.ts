// The delay that a plan asks for; it ends at once when the client leaves.
import type { AbortSignal } from "@weibo-kit/types/fetch";
import { never } from "#platform";
import type { Plan } from "../exchange/plan.ts";
import { LONGEST_WAIT } from "../units/longest-wait.ts";

/** Resolves after so many milliseconds, or when the signal aborts; never rejects. */
export type Sleep = (milliseconds: number, signal: AbortSignal) => Promise<void>;

/** In milliseconds. @param bytes how long the body is; called only where the delay depends on it */
export function waitOf({ delay = 0, perByte = 0 }: Plan, bytes: () => number): number {
  const wait = delay + (perByte === 0 ? 0 : Math.round(perByte * bytes()));
  return Math.min(wait, LONGEST_WAIT);
}

/** A sleep that also ends when the signal aborts, whatever the given one does then. */
export const endingWith =
  (sleep: Sleep): Sleep =>
  async (milliseconds, signal) => {
    if (signal === never) return sleep(milliseconds, signal);
    const stopped = new AbortController();
    const aborted = new Promise<void>((resolve) => {
      if (signal.aborted) resolve();
      else signal.addEventListener("abort", () => resolve(), { signal: stopped.signal });
    });
    const slept = sleep(milliseconds, signal).catch((error) => {
      if (!signal.aborted) throw error;
    });
    await Promise.race([slept, aborted]);
    stopped.abort();
  };
