/** Concurrency, rate, and the pause after a rate limit. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { BUSY, clientOf } from "./clients.ts";
import { refuse, service, works } from "./fake-service.ts";
import { virtualClock } from "./virtual-clock.ts";

const uid = BUSY;
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test("law: never more at the same time than `concurrency`, and each call gets its own answer", async () => {
  const law = fc.asyncProperty(
    fc.integer({ min: 1, max: 5 }),
    fc.array(fc.nat(3), { maxLength: 12 }),
    async (most, delays) => {
      let flying = 0;
      let highest = 0;
      const weibo = clientOf(
        async (address) => {
          const asked = new URL(address).searchParams.get("uid");
          flying += 1;
          highest = Math.max(highest, flying);
          for (let left = delays[Number(asked)] ?? 0; left >= 0; left -= 1) await turn();
          flying -= 1;
          return Response.json({ code: 0, data: { ok: 1, data: { user: { idstr: asked } } } });
        },
        { pace: { concurrency: most } },
      );
      const pages = await Promise.all(delays.map((_, ask) => weibo.users.get({ uid: String(ask) })));
      expect(pages.map(({ user }) => user.idstr)).toEqual(delays.map((_, ask) => String(ask)));
      expect(highest).toBeLessThanOrEqual(most);
      if (delays.length >= most) expect(highest).toBe(most);
    },
  );
  await fc.assert(law, { numRuns: 30 });
});

test("perSecond spreads the starts evenly", async () => {
  const clock = virtualClock();
  const started = clock.now();
  const starts: number[] = [];
  const { fetch } = service(works);
  const weibo = clientOf(
    (url, init) => {
      starts.push(clock.now() - started);
      return fetch(url, init);
    },
    { clock, pace: { perSecond: 4, concurrency: 10 } },
  );
  await Promise.all([1, 2, 3, 4, 5].map(() => weibo.users.get({ uid })));
  expect(starts).toEqual([0, 250, 500, 750, 1000]);
});

test("a 302 pauses the whole client, other calls and copies of the client included", async () => {
  const clock = virtualClock();
  const started = clock.now();
  const { fetch, requests } = service(refuse(302, { "retry-after": "20" }), works);
  const weibo = clientOf(fetch, { clock, pace: { concurrency: 1 } });
  const calls = [weibo.users.get({ uid }), weibo.users.get({ uid }), weibo.withOptions({}).users.get({ uid })];
  while (requests.length === 0) await turn();
  const at = Promise.race(calls).then(() => clock.now() - started);
  await Promise.all(calls);
  expect(await at).toBe(20_000);
  expect(requests).toHaveLength(4);
});

test("a 302 that ends its call still pauses the others, and so does one that the raw GET gets", async () => {
  for (const isRaw of [true, false]) {
    const clock = virtualClock();
    const started = clock.now();
    const { fetch } = service(refuse(302, { "retry-after": "5" }), works);
    const weibo = clientOf(fetch, { clock, retry: { retries: 0 } });
    if (isRaw) await weibo.GET("/api/weibo/get-user-detail/v3", { params: { query: { uid } } });
    else await weibo.users.try({ uid });
    expect(clock.now()).toBe(started);
    await weibo.users.get({ uid });
    expect(clock.now() - started).toBe(5000);
  }
});

test("other refusals pause no call", async () => {
  const clock = virtualClock();
  const started = clock.now();
  const weibo = clientOf(service(refuse(503, { "retry-after": "5" }), works).fetch, { clock, retry: { retries: 0 } });
  await weibo.users.try({ uid });
  await weibo.users.get({ uid });
  expect(clock.now()).toBe(started);
});
