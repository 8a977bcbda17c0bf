// After a load, garbage is collected without a further allocation; before one, and below a small size, it is left alone.
import { setImmediate } from "node:timers/promises";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { collectWhenIdle } from "./collect-when-idle.ts";

/** How often the collector was asked: natural collections don't count. */
const asked = vi.hoisted(() => ({ times: 0 }));
vi.mock("node:vm", async (original) => {
  const vm = await original<typeof import("node:vm")>();
  return {
    ...vm,
    runInNewContext(code: string) {
      asked.times += 1;
      return vm.runInNewContext(code);
    },
  };
});

const SECONDS = 1_000_000;
let cpu = 0;

beforeEach(() => {
  cpu = 0;
  asked.times = 0;
  vi.useFakeTimers({ toFake: ["setInterval"] });
  vi.spyOn(process, "cpuUsage").mockImplementation(() => ({ user: cpu, system: 0 }));
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** Whether an object that nothing holds is gone after so many milliseconds. */
async function isCollectedAfter(milliseconds: number): Promise<boolean> {
  const garbage = new WeakRef({ size: 1 });
  // A weak reference holds its object until the turn of the loop in which it was made is over.
  await setImmediate();
  vi.advanceTimersByTime(milliseconds);
  await setImmediate();
  return garbage.deref() === undefined;
}

test("a process that was busy and is idle is collected", async () => {
  vi.spyOn(process.memoryUsage, "rss").mockReturnValue(300_000_000);
  collectWhenIdle();
  cpu = 5 * SECONDS;
  vi.advanceTimersByTime(3_000);
  expect(asked.times).toBe(0);
  expect(await isCollectedAfter(3_000)).toBe(true);
});

test("a small process is left alone", async () => {
  vi.spyOn(process.memoryUsage, "rss").mockReturnValue(90_000_000);
  collectWhenIdle();
  cpu = 5 * SECONDS;
  vi.advanceTimersByTime(30_000);
  expect(asked.times).toBe(0);
});

test("an idle process isn't collected again and again", async () => {
  vi.spyOn(process.memoryUsage, "rss").mockReturnValue(300_000_000);
  collectWhenIdle();
  cpu = 5 * SECONDS;
  vi.advanceTimersByTime(120_000);
  expect(asked.times).toBe(3);
  cpu = 10 * SECONDS;
  vi.advanceTimersByTime(3_000);
  expect(await isCollectedAfter(3_000)).toBe(true);
});
