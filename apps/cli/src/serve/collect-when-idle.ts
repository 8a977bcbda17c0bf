// Gives memory back after a load: V8 collects only while something is allocated, so an idle server would keep its garbage.
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

const INTERVAL = 3_000;
/** In microseconds of CPU: less in an interval is idle, more since the last collections is a load worth collecting after. */
const IDLE = 60_000;
const LOAD = 1_000_000;
/** In bytes of resident memory: below, a collection would give little back. */
const LITTLE = 120_000_000;
/** The first collection finds the garbage, the others give half-empty pages back to the system. */
const COLLECTIONS = 3;

const cpuTime = (): number => {
  const { user, system } = process.cpuUsage();
  return user + system;
};

/** Collects the garbage of this process some seconds after each load. Ends with the process, which it doesn't keep alive. */
export function collectWhenIdle(): void {
  let before = cpuTime();
  let collectedAt = before;
  let left = COLLECTIONS;
  setInterval(() => {
    const now = cpuTime();
    const isIdle = now - before < IDLE;
    before = now;
    if (now - collectedAt > LOAD) left = COLLECTIONS;
    if (!isIdle || left === 0 || process.memoryUsage.rss() < LITTLE) return;
    left -= 1;
    collect();
    collectedAt = before = cpuTime();
  }, INTERVAL).unref();
}

/** Node.js gives no access to the collector but by this flag, which takes effect in contexts made after it. */
function collect(): void {
  setFlagsFromString("--expose-gc");
  runInNewContext("gc")();
}
