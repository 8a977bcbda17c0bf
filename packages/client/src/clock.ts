/** Time as the client sees it. Give another one to tests, and nothing ever waits. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Is over after so many milliseconds, or as soon as the signal aborts; it never rejects. */
  sleep(milliseconds: number, signal: AbortSignal): Promise<void>;
}

/** Timers fire at once beyond this. */
const LONGEST = 2 ** 31 - 1;

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
