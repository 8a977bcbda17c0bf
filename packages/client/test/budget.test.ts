/** The budget is counted in tries, before they are sent. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { caught } from "./caught-error.ts";
import { BUSY, clientOf } from "./clients.ts";
import { type Reply, refuse, refused, service, silent, works } from "./fake-service.ts";

const uid = BUSY;

test("the call that would pass it is refused, and not sent", async () => {
  const { fetch, requests } = service(works);
  const weibo = clientOf(fetch, { budget: { calls: 2 } });
  await weibo.users.get({ uid });
  await weibo.users.get({ uid });
  const error = await caught(weibo.users.get({ uid }));
  expect(error).toMatchObject({ kind: "budget", attempts: 0, billed: "no", retryable: false });
  expect(error.message).toBe(`get-user-detail (uid=${uid}) was not sent: the budget of 2 calls is used up.`);
  expect(requests).toHaveLength(2);
});

test("retries count, and the error names the failure that they followed", async () => {
  const { fetch, requests } = service(refuse(301));
  const error = await caught(clientOf(fetch, { budget: { calls: 2 } }).users.get({ uid }));
  expect(error).toMatchObject({ kind: "budget", attempts: 2, after: { code: 301 } });
  expect(requests).toHaveLength(2);
});

test("yuan: what is free costs nothing, what may have been billed costs its price", async () => {
  const { fetch, requests } = service(refuse(301), silent, works);
  const weibo = clientOf(fetch, { budget: { yuan: 0.3 } });
  await weibo.users.get({ uid });
  await weibo.users.get({ uid });
  expect(weibo.spent()).toEqual({ tries: 4, billed: 2, unsure: 1, yuan: 0.3 });
  expect((await caught(weibo.users.get({ uid }))).message).toContain("0.3 yuan");
  expect(requests).toHaveLength(4);
});

test("yuan: two at the same time don't share the last tenth", async () => {
  const { fetch, requests } = service(works);
  const weibo = clientOf(fetch, { budget: { yuan: 0.1 } });
  const outcomes = await Promise.all([weibo.users.try({ uid }), weibo.users.try({ uid })]);
  expect(outcomes).toMatchObject([{ ok: true }, { ok: false, error: { kind: "budget" } }]);
  expect(requests).toHaveLength(1);
});

test("another price is another number of calls", async () => {
  const weibo = clientOf(service(works).fetch, { budget: { yuan: 1, price: 0.5 } });
  for (const _call of [1, 2]) await weibo.users.get({ uid });
  expect(await caught(weibo.users.get({ uid }))).toMatchObject({ kind: "budget" });
});

test("the raw GET and withOptions draw on the same budget, unless another is given", async () => {
  const weibo = clientOf(service(works).fetch, { budget: { calls: 2 } });
  await weibo.GET("/api/weibo/get-user-detail/v3", { params: { query: { uid } } });
  await weibo.withOptions({ retry: { retries: 0 } }).users.get({ uid });
  expect(await caught(weibo.users.get({ uid }))).toMatchObject({ kind: "budget" });
  expect(weibo.spent().tries).toBe(2);
  await weibo.withOptions({ budget: { calls: 1 } }).users.get({ uid });
  expect(weibo.spent().tries).toBe(2);
});

test("law: tries ≤ retries + 1 per call and ≤ budget over all, under any interleaving", async () => {
  const replies: readonly Reply[] = [works, refuse(301), refuse(302), refuse(500), refuse(601), refused, silent];
  const law = fc.asyncProperty(
    fc.scheduler(),
    fc.array(fc.constantFrom(...replies), { minLength: 1, maxLength: 12 }),
    fc.record({ calls: fc.nat(12), retries: fc.nat(3), concurrency: fc.integer({ min: 1, max: 4 }), asks: fc.nat(6) }),
    async (scheduler, [first = works, ...rest], { calls, retries, concurrency, asks }) => {
      const { fetch, requests } = service(first, ...rest);
      const late: typeof fetch = async (url, init) => {
        await scheduler.schedule(Promise.resolve());
        return fetch(url, init);
      };
      const options = { budget: { calls }, retry: { retries }, pace: { concurrency } };
      const weibo = clientOf(late, options);
      const all = Array.from({ length: asks }, (_, ask) => weibo.users.try({ uid: String(ask) }));
      const outcomes = await scheduler.waitFor(Promise.all(all));
      const triesOf = (ask: number): number =>
        requests.filter((url) => url.searchParams.get("uid") === String(ask)).length;
      expect(requests.length).toBeLessThanOrEqual(calls);
      for (const [ask, outcome] of outcomes.entries()) {
        expect(triesOf(ask)).toBeLessThanOrEqual(retries + 1);
        if (!outcome.ok) expect(outcome.error.attempts).toBeLessThanOrEqual(retries + 1);
      }
      expect(weibo.spent().tries).toBeGreaterThanOrEqual(requests.length);
      expect(weibo.spent().tries).toBeLessThanOrEqual(calls);
    },
  );
  await fc.assert(law, { numRuns: 60 });
});
