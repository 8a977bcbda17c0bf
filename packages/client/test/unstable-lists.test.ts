/** The mock's unstable lists: a walk ends, gives each user once, and reports what is missing. */
import { createMock, type MockSettings } from "@weibo-kit/mock";
import { expect, test } from "vitest";
import { isWeiboError, type WalkReport } from "../src/index.ts";
import { clientOf } from "./clients.ts";
import { findUser } from "./find-user.ts";

const uid = String(findUser(createMock(), "follows", [190, 210]));

async function walked(
  scenario: MockSettings["scenario"] = "calm",
): Promise<{ uids: string[]; report: WalkReport; error: unknown }> {
  const walk = clientOf(createMock({ scenario }).fetch).follows.all({ uid }, { maxPages: 60 });
  const uids: string[] = [];
  try {
    for await (const { idstr } of walk) uids.push(idstr);
    return { uids, report: walk.report, error: undefined };
  } catch (error) {
    return { uids, report: walk.report, error };
  }
}

test.each(["calm", "moving-lists", "short-pages", "empty-pages", "fewer-rows", "repeating-pages"] as const)(
  "%s",
  async (scenario) => {
    const { uids, report, error } = await walked(scenario);
    expect(error).toBeUndefined();
    expect(uids.length).toBeGreaterThan(0);
    expect(new Set(uids).size).toBe(uids.length);
    expect(report.stopped).toBeDefined();
    expect(report.missing).toBe(Math.max(0, (report.total ?? 0) - uids.length));
  },
);

test.each([
  ["vanishing-user", "refused"],
  ["shy-user", "withheld"],
] as const)("%s: the users before are given, then the call is %s", async (scenario, kind) => {
  const { uids, error } = await walked(scenario);
  const calm = await walked();
  expect(isWeiboError(error) ? error.kind : error).toBe(kind);
  expect(uids).toEqual(calm.uids.slice(0, 40));
});

test("hostile data: typed errors or users, nothing else", async () => {
  const { error } = await walked("hostile-data");
  expect(error === undefined || isWeiboError(error)).toBe(true);
});
