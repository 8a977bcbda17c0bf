// Time that passes only where someone sleeps: for tests of waiting that take no time and end at the right moment.
import type { AbortSignal } from "@weibo-kit/types/fetch";
import { amount } from "@weibo-kit/types/options";
import { pause } from "#platform";
import { verbatim } from "./mistake.ts";
import { checkArguments } from "./units/arguments.ts";
import { timeInRange } from "./units/time.ts";

/** A time and the waiting for it: for a mock `clock` and `sleep`, for a client of ours its option `clock`. */
export interface VirtualClock {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Resolves when so many milliseconds have passed on this clock, or as soon as the signal aborts. */
  readonly sleep: (milliseconds: number, signal: AbortSignal) => Promise<void>;
}

interface Sleeper {
  readonly due: number;
  readonly wake: () => void;
}

/** Turns of the event loop in which no one began to sleep or woke up; a call in process needs fewer. */
const PATIENCE = 16;

/**
 * A clock that jumps to the end of the next sleep once nothing else happens in the process. Mock and client have to share
 * it; what happens outside the process, on a port for example, is not waited for.
 *
 * @param start milliseconds since 1970
 * @throws {MockMistake} for a start before 1970 or after 9999
 *
 * @example
 * const time = virtualClock();
 * const mock = createMock({ clock: time.now, sleep: time.sleep });
 * await mock.request("/api/weibo/get-fans/v1?token=mock-slow&uid=1234567890"); // at once, and time.now() is 3 s later
 */
export function virtualClock(start: number = Date.UTC(2026, 10, 1)): VirtualClock {
  checkArguments("create a virtual clock", { start }, { start: amount });
  timeInRange(start, verbatim("create a virtual clock"));
  const sleepers = new Set<Sleeper>();
  let now = start;
  let idle = 0;
  let isRunning = false;

  const run = async (): Promise<void> => {
    isRunning = true;
    while (sleepers.size > 0) {
      await pause();
      idle += 1;
      if (idle > PATIENCE) wakeNext();
    }
    isRunning = false;
  };

  const wakeNext = (): void => {
    const [next] = [...sleepers].sort((one, other) => one.due - other.due);
    if (next === undefined) return;
    now = Math.max(now, next.due);
    next.wake();
  };

  const sleep = (milliseconds: number, signal: AbortSignal): Promise<void> =>
    new Promise((resolve) => {
      const wake = (): void => {
        idle = 0;
        sleepers.delete(sleeper);
        signal.removeEventListener("abort", wake);
        resolve();
      };
      const sleeper = { due: now + milliseconds, wake };
      idle = 0;
      if (signal.aborted) return resolve();
      sleepers.add(sleeper);
      signal.addEventListener("abort", wake);
      if (!isRunning) void run();
    });

  return { now: () => now, sleep };
}
