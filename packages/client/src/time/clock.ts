// The client's only source of time. Tests replace it, so that they never wait.
import type { AbortSignal } from "@weibo-kit/types/fetch";

/** A source of time. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Resolves after so many milliseconds, or as soon as the signal aborts; it never rejects. */
  sleep(milliseconds: number, signal: AbortSignal): Promise<void>;
}

/** Timers with a longer delay fire at once. */
const LONGEST = 2 ** 31 - 1;

/** The clock and timers of the platform. */
export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: (milliseconds, signal) =>
    new Promise((resolve) => {
      const timer = setTimeout(wake, Math.min(milliseconds, LONGEST));
      function wake(): void {
        clearTimeout(timer);
        signal.removeEventListener("abort", wake);
        resolve();
      }
      if (signal.aborted) wake();
      else signal.addEventListener("abort", wake);
    }),
};
