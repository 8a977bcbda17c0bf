/** A crawl of five hundred pages while every fifth attempt fails: it must end with exactly the right users. */
import { createMock } from "@weibo-kit/mock";
import { createWeiboClient, isWeiboError, type Spent, type WalkReport } from "../src/index.ts";
import { findUser, listedIds } from "../test/find-user.ts";
import { virtualClock } from "../test/virtual-clock.ts";

export interface Crawl {
  readonly found: readonly string[];
  readonly truth: readonly string[];
  readonly report: WalkReport;
  readonly spent: Spent;
  /** The share of attempts that failed. */
  readonly faults: number;
  /** How often a call failed after its retries, and the walk was continued. */
  readonly resumed: number;
}

const PAGES = 500;
const PAGE_SIZE = 20;
const EFFECTS = [
  { fault: 301 },
  { fault: 302, retryAfter: 2 },
  { fault: 500 },
  { fault: 503 },
  { disruption: "reset" },
  { disruption: "truncate" },
  { disruption: "garble" },
  { disruption: "html" },
] as const;

/** Eight effects of equal probability, a fifth of all attempts together; each rule sees what those before leave. */
const rules = EFFECTS.map((then, place) => ({ when: { chance: 0.2 / EFFECTS.length / (1 - place * 0.025) }, then }));

export async function crawl(): Promise<Crawl> {
  const clock = virtualClock();
  const mock = createMock({ scenario: { rules }, clock: clock.now });
  const owner = findUser(mock, "fans", [(PAGES - 1) * PAGE_SIZE + 1, PAGES * PAGE_SIZE]);
  const uid = String(owner);
  let failed = 0;
  const weibo = createWeiboClient({
    token: "crawl-token",
    baseUrl: "http://mock.test",
    fetch: mock.fetch,
    clock,
    pace: { perSecond: 20 },
    hooks: { onEnd: ({ error }) => (failed += error ? 1 : 0) },
  });
  const walk = weibo.fans.all({ uid });
  const found: string[] = [];
  let resumed = 0;
  while (!walk.report.stopped) {
    try {
      for await (const { idstr } of walk) found.push(idstr);
    } catch (error) {
      if (!isWeiboError(error) || !error.retryable) throw error;
      resumed += 1;
    }
  }
  const spent = weibo.spent();
  return {
    found,
    truth: listedIds(mock, "fans", owner),
    report: walk.report,
    spent,
    faults: failed / spent.tries,
    resumed,
  };
}
