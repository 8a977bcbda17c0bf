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

/** The clients of a crawl, each for itself. */
interface Clients {
  readonly weibo: ReturnType<typeof createWeiboClient>;
  readonly v1: ReturnType<typeof createOpenV1Client>;
}

/** Each client until its first error, as a simple program does. Time and chance alone are the test's. */
async function crawl(settings: MockSettings, works: readonly ((clients: Clients) => Promise<unknown>)[] = inTurn) {
  const clock = virtualClock();
  const mock = createMock({ ...settings, clock: clock.now, sleep: clock.sleep });
  // The shortest waits that chance can bring.
  const options = { fetch: mock.fetch, clock, random: () => 0 };
  const weibo = createWeiboClient({ token: "my-token", ...options });
  const v1 = createOpenV1Client({ credential: { appKey: "my-app-key" }, ...options });
  for (const work of works) await untilError(() => work({ weibo, v1 }));
  return [mock.manners("my-token"), mock.manners("my-app-key")];
}

/** One call after the other. */
const inTurn = [
  async ({ weibo }: Clients) => {
    await weibo.users.get(follows);
    for await (const _ of weibo.follows.all(follows));
    for await (const _ of weibo.fans.all(fans));
  },
  async ({ v1 }: Clients) => {
    for (const user_id of PEOPLE) await v1.users.show({ user_id });
  },
];

/** As many as the client sends at the same time; the others go on where one is refused. */
const FEW = PEOPLE.slice(0, 4);

const sideBySide = [
  ({ weibo }: Clients) => Promise.allSettled(FEW.map((uid) => weibo.users.get({ uid: String(uid) }))),
  ({ weibo }: Clients) => Promise.allSettled([1, 2, 3].map((page) => weibo.follows.page({ ...follows, page }))),
  ({ v1 }: Clients) => Promise.allSettled(FEW.map((user_id) => v1.users.show({ user_id }))),
];

async function untilError(work: () => Promise<unknown>): Promise<void> {
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

test.each(everything)("%s, with calls side by side", async (scenario) => {
  for (const work of sideBySide) {
    const reports = await crawl({ scenario }, [work]);
    for (const manners of reports) expect(manners?.remarks.flatMap(({ lapses }) => lapses) ?? []).toEqual([]);
    expect(reports.some((manners) => manners !== undefined)).toBe(true);
  }
});

test("a rate limit without Retry-After is waited for a second", async () => {
  const [justone] = await crawl({ scenario: { rules: [{ when: { nth: 2 }, then: { fault: 302 } }] } });
  expect(lapsesOf(justone)).toEqual([]);
  expect(justone?.remarks.find(({ manner }) => manner === "backs-off")?.occasions).toBe(1);
});
