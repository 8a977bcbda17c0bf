// Scenario options and the summary: scenarios are listed, combined with faults and limits, and summed up.
import { createMock } from "@weibo-kit/mock";
import { expect, test, vi } from "vitest";
import { replayValue } from "../output/replay-value.ts";
import { isOver, summary } from "../output/summary.ts";
import { replayOf } from "./replay-option.ts";
import { collectFault, collectLimit, scenarioHelp, scenarioOf } from "./scenario-options.ts";

const FANS = "/api/weibo/get-fans/v1?token=a&uid=1234567890";

test("help lists every scenario with its description", () => {
  expect(scenarioHelp()).toMatch(/\n {2}quota-after-3 +three successes a day/);
});

test("single faults come before the scenario's rules, limits over its limits", async () => {
  const fault = collectFault("reset@0.5", collectFault("302"));
  const limit = collectLimit("denied=get-fans,get-followers", collectLimit("balance=1.00", collectLimit("perDay=9")));
  const scenario = await scenarioOf({ scenario: "quota-after-3", fault, limit });
  expect(scenario).toMatchObject({
    name: "quota-after-3",
    rules: [{ then: { fault: 302 } }, { when: { chance: 0.5 }, then: { disruption: "reset" } }],
    limits: { perDay: 9, balance: "1.00", denied: ["get-fans", "get-followers"] },
  });
  expect(() => createMock({ scenario })).not.toThrow();
});

test("without any option the scenario is calm", async () => {
  expect((await scenarioOf({})).name).toBe("calm");
  expect((await scenarioOf({ fault: collectFault("302") })).name).toBe("--fault");
});

test.each([
  [() => collectFault("302@2"), '"2" is not a share'],
  [() => collectLimit("perDay"), "it has no value"],
])("%s is a mistake", (read, cause) => {
  expect(read).toThrow(cause);
});

test("an unknown scenario is refused with the known ones", async () => {
  await expect(scenarioOf({ scenario: "flakey" })).rejects.toThrow(/Known scenarios: calm, flaky, .*\.\/mine\.json/);
});

test("a long schedule is a file that --replay reads, and the summary fits a screen", async () => {
  const mock = createMock({ scenario: { name: "on", rules: [{ when: {}, then: { fault: 302 } }] } });
  for (let call = 0; call < 300; call += 1) await mock.request(FANS);
  const lines = summary(mock).split("\n");
  expect(lines.length).toBeLessThan(20);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(240);
  const [, file = ""] = /met 300 faults; to repeat: --replay (\S+)$/.exec(lines.join("\n")) ?? [];
  expect(replayOf(file)).toBe(mock.allSchedules()[0]?.schedule);
  const again = createMock({ replay: replayOf(file) });
  for (let call = 0; call < 300; call += 1) await again.request(FANS);
  expect(again.journal.codes).toEqual(mock.journal.codes);
});

test("where no file can be written, the first faults of a long schedule are shown", () => {
  vi.stubEnv("TMPDIR", "/nowhere");
  const { value, isWhole } = replayValue(
    `seed=7;${Array.from({ length: 300 }, (_, nth) => `${nth + 1}:302`).join(";")}`,
  );
  vi.unstubAllEnvs();
  expect([value, isWhole]).toEqual([expect.stringMatching(/^'seed=7;1:302;.*:302'$/), false]);
  expect(() => createMock({ replay: value.slice(1, -1) })).not.toThrow();
});

test("a file of --replay that can't be read is one line", () => {
  expect(() => replayOf("./no-such.txt")).toThrow(
    /^Failed to read --replay \.\/no-such\.txt: there is no such file or folder, \/.*\/no-such\.txt\. Give a schedule, /,
  );
});

test("the summary says what a run would have cost and met, and what was over the budget", async () => {
  const mock = createMock({ replay: "seed=7;2:302" });
  for (let call = 0; call < 3; call += 1) await mock.request(FANS);
  expect(isOver(mock, 20)).toBe(false);
  expect(isOver(mock, 19)).toBe(true);
  const [calls, item, met, verdict] = summary(mock, 19).split("\n");
  expect(calls).toBe("3 calls (0: 2, 302: 1); the real services would have charged ¥0.20");
  expect(item).toBe("  get-fans: 2 × ¥0.10 = ¥0.20");
  expect(met).toMatch(/^Token #[0-9a-f]{8} met 1 fault; to repeat: --replay 'seed=7;2:302'$/);
  expect(verdict).toBe("Over the budget of ¥0.19.");
});
