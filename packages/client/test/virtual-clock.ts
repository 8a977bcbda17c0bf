/** A clock that never waits: when nothing else happens, it jumps to the end of the next sleep. */
import type { Clock } from "../src/index.ts";

interface Sleeper {
  readonly due: number;
  readonly wake: () => void;
}

/** Idle turns of the event loop before time passes; the mock, in process, answers within fewer. */
const PATIENCE = 16;

export function virtualClock(start = Date.UTC(2026, 10, 1)): Clock {
  let now = start;
  let idle = 0;
  let isTicking = false;
  const sleepers = new Set<Sleeper>();

  const tick = (): void => {
    idle += 1;
    const next = [...sleepers].sort((one, other) => one.due - other.due)[0];
    if (next && idle > PATIENCE) {
      now = Math.max(now, next.due);
      next.wake();
    }
    isTicking = sleepers.size > 0;
    if (isTicking) setImmediate(tick);
  };

  return {
    now: () => now,
    sleep: (milliseconds, signal) =>
      new Promise((resolve) => {
        const sleeper: Sleeper = { due: now + milliseconds, wake };
        function wake(): void {
          idle = 0;
          sleepers.delete(sleeper);
          signal.removeEventListener("abort", wake);
          resolve();
        }
        if (signal.aborted) return resolve();
        idle = 0;
        sleepers.add(sleeper);
        signal.addEventListener("abort", wake);
        if (!isTicking) setImmediate(tick);
        isTicking = true;
      }),
  };
}
