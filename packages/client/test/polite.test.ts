// With default settings the client is polite: by the mock's own report on manners, in every built-in scenario.
import { createMock, type Manners, type MockSettings, scenarios } from "@weibo-kit/mock";
import { expect, test } from "vitest";
import { createWeiboClient, isWeiboError } from "../src/index.ts";
import { createOpenV1Client } from "../src/open-v1/index.ts";
import { findUser } from "./find-user.ts";
import { virtualClock } from "./virtual-clock.ts";

const calm = createMock();
const follows = { uid: String(findUser(calm, "follows", [61, 80])) };
const fans = { uid: String(findUser(calm, "fans", [21, 60])) };
const PEOPLE = [1_234_567_890, 1_234_567_891, 1_234_567_892, 1_234_567_893, 1_234_567_894, 1_234_567_895];

/** Crawls with both clients, each until its first error, as a simple program does. Time and chance alone are the test's. */
async function crawl(settings: MockSettings): Promise<readonly (Manners | undefined)[]> {
  const clock = virtualClock();
  const mock = createMock({ ...settings, clock: clock.now, sleep: clock.sleep });
  // The shortest waits that chance can bring.
  const options = { fetch: mock.fetch, clock, random: () => 0 };
  const weibo = createWeiboClient({ token: "my-token", ...options });
  const v1 = createOpenV1Client({ credential: { appKey: "my-app-key" }, ...options });
  await untilError(async () => {
    await weibo.users.get(follows);
    for await (const _ of weibo.follows.all(follows));
    for await (const _ of weibo.fans.all(fans));
  });
  await untilError(async () => {
    for (const user_id of PEOPLE) await v1.users.show({ user_id });
  });
  return [mock.manners("my-token"), mock.manners("my-app-key")];
}

async function untilError(work: () => Promise<void>): Promise<void> {
  await work().catch((error: unknown) => {
    if (!isWeiboError(error)) throw error;
  });
}

const lapsesOf = (manners: Manners | undefined): readonly string[] => {
  expect(manners?.calls).toBeGreaterThan(0);
  return manners?.remarks.flatMap(({ lapses }) => lapses) ?? [];
};

const everything = Object.keys(scenarios).filter((name): name is keyof typeof scenarios => name in scenarios);

test.each(everything)("%s", async (scenario) => {
  const [justone, openV1] = await crawl({ scenario });
  expect(lapsesOf(justone)).toEqual([]);
  expect(lapsesOf(openV1)).toEqual([]);
});

test("a rate limit without Retry-After is waited for a second", async () => {
  const [justone] = await crawl({ scenario: { rules: [{ when: { nth: 2 }, then: { fault: 302 } }] } });
  expect(lapsesOf(justone)).toEqual([]);
  expect(justone?.remarks.find(({ manner }) => manner === "backs-off")?.occasions).toBe(1);
});
