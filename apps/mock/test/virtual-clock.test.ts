// A virtual clock: waits take no time, and end at the moment at which they would.
import { expect, onTestFinished, test, vi } from "vitest";
import { createMock, type MockSettings, virtualClock } from "../src/index.ts";

const START = Date.UTC(2026, 10, 1);
const FANS = "/api/weibo/get-fans/v1?token=any&uid=1234567890";
const never = () => new AbortController().signal;

function timed(settings: MockSettings = {}) {
  const time = virtualClock(START);
  return { time, mock: createMock({ clock: time.now, sleep: time.sleep, ...settings }) };
}

test.each([
  ["250ms", 250],
  ["slow", 3_000],
  ["600000ms", 600_000],
  ["dribble", 1_600],
  ["stall", 600_000],
  ["truncate", 0],
  ["302", 0],
])("%s ends after %i ms", async (effect, milliseconds) => {
  const { time, mock } = timed();
  const response = await mock.request(FANS, { headers: { "x-mock-fault": effect } });
  await response.text().catch(() => undefined);
  expect(time.now() - START).toBe(milliseconds);
});

test("the client's timeout ends before the mock's delay, at its own time", async () => {
  const { time, mock } = timed();
  const leaving = new AbortController();
  const timeout = time.sleep(1_000, never()).then(() => leaving.abort(new Error("timeout")));
  const answer = mock.request(FANS, { headers: { "x-mock-delay": "3000" }, signal: leaving.signal });
  await expect(answer).rejects.toThrow("timeout");
  await timeout;
  expect(time.now() - START).toBe(1_000);
});

test("sleeps end in the order of their ends, and at the same moment in that of their beginnings", async () => {
  const time = virtualClock(START);
  const ends: string[] = [];
  const sleep = async (name: string, milliseconds: number) => {
    await time.sleep(milliseconds, never());
    ends.push(`${name} ${time.now() - START}`);
  };
  await Promise.all([sleep("a", 30), sleep("b", 10), sleep("c", 10), sleep("d", 0).then(() => sleep("e", 20))]);
  expect(ends).toEqual(["d 0", "b 10", "c 10", "e 20", "a 30"]);
});

test("a sleep that is given up moves no time", async () => {
  const time = virtualClock(START);
  const leaving = new AbortController();
  const sleeping = time.sleep(5_000, leaving.signal);
  leaving.abort();
  await sleeping;
  await time.sleep(5_000, leaving.signal);
  expect(time.now()).toBe(START);
});

test("limits go by the same time", async () => {
  const { time, mock } = timed({ limits: { perSecond: 1 } });
  const ask = async () => (await mock.request(FANS)).headers.get("retry-after");
  expect([await ask(), await ask()]).toEqual([null, "1"]);
  await time.sleep(1_000, never());
  expect(await ask()).toBeNull();
});

test("timers that a test replaces don't stop it", async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const { time, mock } = timed();
  await mock.request(FANS, { headers: { "x-mock-delay": "3000" } });
  expect(time.now() - START).toBe(3_000);
});

test("a test's own timers can end the mock's delays", async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const mock = createMock({ sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)) });
  const answer = mock.request(FANS, { headers: { "x-mock-delay": "3000" } });
  await vi.advanceTimersByTimeAsync(3_000);
  expect((await answer).status).toBe(200);
});
