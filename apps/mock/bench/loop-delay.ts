// The delay of the event loop by the clock, and the part of it in which this process computed: the rest is the time of
// other programs, for which the system let this one wait.
import { createHistogram } from "node:perf_hooks";

/** In milliseconds. */
export interface LoopDelay {
  readonly p99: number;
  readonly longest: number;
}

/** In milliseconds. */
const INTERVAL = 10;

/** @returns a function that reads both delays, of all turns so far */
export function watchLoop(): () => { readonly clock: LoopDelay; readonly cpu: LoopDelay } {
  const [clock, cpu] = [createHistogram(), createHistogram()];
  let [last, used] = [performance.now(), process.cpuUsage()];
  const sample = () => {
    const elapsed = performance.now() - last;
    const { user, system } = process.cpuUsage(used);
    clock.record(microseconds(elapsed - INTERVAL));
    // Threads of the garbage collector compute at the same time.
    cpu.record(microseconds(Math.min(elapsed, (user + system) / 1_000) - INTERVAL));
    [last, used] = [performance.now(), process.cpuUsage()];
    setTimeout(sample, INTERVAL).unref();
  };
  setTimeout(sample, INTERVAL).unref();
  const read = (delays: typeof clock) => ({ p99: delays.percentile(99) / 1_000, longest: delays.max / 1_000 });
  return () => ({ clock: read(clock), cpu: read(cpu) });
}

/** A histogram takes whole numbers from 1 on. */
const microseconds = (milliseconds: number): number => Math.max(1, Math.round(milliseconds * 1_000));
