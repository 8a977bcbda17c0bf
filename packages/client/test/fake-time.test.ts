/** Client and mock on one virtual clock: what a service makes a client wait for ends at the right moment. */
import { createMock, virtualClock } from "@weibo-kit/mock";
import { expect, test } from "vitest";
import { createWeiboClient } from "../src/index.ts";

const uid = "1234567890";

test("a client that waits as it is asked to is never refused twice", async () => {
  const time = virtualClock();
  const mock = createMock({ clock: time.now, sleep: time.sleep, scenario: "throttled" });
  const weibo = createWeiboClient({ token: "any", fetch: mock.fetch, clock: time });
  const start = time.now();
  for (let call = 0; call < 3; call += 1) await weibo.fans.page({ uid });
  expect(mock.journal.entries().map(({ code }) => code)).toEqual([0, 302, 0, 302, 0]);
  expect(time.now() - start).toBeGreaterThanOrEqual(2_000);
});

test("a stalled answer ends with the client's timeout", async () => {
  const time = virtualClock();
  const mock = createMock({ clock: time.now, sleep: time.sleep });
  const timeouts = { attempt: 2_000, total: 5_000 };
  const weibo = createWeiboClient({
    token: "mock-stall",
    fetch: mock.fetch,
    clock: time,
    timeouts,
    retry: { retries: 0 },
  });
  const start = time.now();
  expect(await weibo.fans.try({ uid })).toMatchObject({ ok: false, error: { kind: "timeout" } });
  expect(time.now() - start).toBe(2_000);
});
