// The promises of rules and scenarios, by every trigger.
import { writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { justoneCodes } from "@weibo-kit/types/codes";
import fc from "fast-check";
import { expect, test } from "vitest";
import { createMock, loadScenario, type Mock, type Scenario, scenarios } from "../src/index.ts";
import { jsonOf } from "./json-of.ts";

const fans = (token: string, uid = 1234567890) => `/api/weibo/get-fans/v1?token=${token}&uid=${uid}`;
const noon = () => Date.UTC(2026, 6, 28, 4);
const codeOf = async (mock: Mock, path: string, headers: Record<string, string> = {}): Promise<number> =>
  (await jsonOf(await mock.request(path, { headers }))).code;

async function codes(mock: Mock, path: string, times: number): Promise<readonly number[]> {
  const all: number[] = [];
  for (let call = 0; call < times; call += 1) all.push(await codeOf(mock, path));
  return all;
}

test.each<[Scenario, readonly number[]]>([
  [{ rules: [{ when: { nth: 3 }, then: { fault: 302 } }] }, [0, 0, 302, 0, 0, 0]],
  [{ rules: [{ when: { nth: { from: 1, to: 2 } }, then: { fault: "collectFailed" } }] }, [301, 301, 0, 0, 0, 0]],
  [{ rules: [{ when: { nth: { from: 5 } }, then: { fault: "badToken" } }] }, [0, 0, 0, 0, 100, 100]],
  [{ rules: [{ when: { nth: { every: 2 } }, then: { fault: 500 } }] }, [0, 500, 0, 500, 0, 500]],
  [{ rules: [{ when: { operation: "get-followers" }, then: { fault: 500 } }] }, [0, 0, 0, 0, 0, 0]],
  [{ rules: [{ when: { upstream: "open-v1" }, then: { fault: 40023 } }] }, [0, 0, 0, 0, 0, 0]],
  [{ rules: [{ when: { uid: 1234567890, token: "a" }, then: { fault: 600 } }] }, [600, 600, 600, 600, 600, 600]],
  [{ rules: [{ when: { page: 2 }, then: { fault: 600 } }] }, [0, 0, 0, 0, 0, 0]],
])("%j", async (scenario, expected) => {
  expect(await codes(createMock({ scenario }), fans("a"), 6)).toEqual(expected);
});

test("nth counts the operation's calls where the rule names one", async () => {
  const mock = createMock({ scenario: { rules: [{ when: { operation: "get-fans", nth: 2 }, then: { fault: 500 } }] } });
  await mock.request("/api/weibo/get-user-detail/v3?token=a&uid=1234567890");
  expect(await codes(mock, fans("a"), 3)).toEqual([0, 500, 0]);
});

const withoutId = (text: string) =>
  JSON.stringify({ ...JSON.parse(text), recordTime: undefined, requestId: undefined });

test("the triggers agree: one fault by header, token, tenant, server and schedule is one answer", async () => {
  const known = Object.values(justoneCodes).filter(({ code }) => code !== 0);
  const body = async (mock: Mock, path: string, init?: RequestInit) => (await mock.request(path, init)).text();
  const mocks = known.map(({ code }) => ({
    server: createMock({ clock: noon, scenario: { rules: [{ then: { fault: code } }] } }),
    replayed: createMock({ clock: noon, replay: `1:${code}` }),
    free: () => createMock({ clock: noon }),
  }));
  const [shared] = mocks.map(({ free }) => free());
  if (shared === undefined) throw new Error("no codes");
  await fc.assert(
    fc.asyncProperty(fc.nat(known.length - 1), fc.boolean(), async (place, byName) => {
      const { code = 0, name = "" } = known[place] ?? {};
      const word = byName ? name : code;
      const mock = mocks[place];
      const ask = async (mock: Mock, token: string, headers: Record<string, string> = {}) => {
        mock.reset();
        return body(mock, fans(token), { headers });
      };
      shared.use({ rules: [{ then: { fault: word } }] }, "tenant");
      const answers = [
        await ask(shared, "a", { "x-mock-fault": String(word) }),
        await ask(shared, `mock-${code}`),
        await ask(shared, "tenant"),
        mock ? await ask(mock.server, "a") : "",
        mock ? await ask(mock.replayed, "a") : "",
      ];
      // The id of an answer is its tenant's.
      expect(new Set(answers.map(withoutId)).size).toBe(1);
      expect(JSON.parse(answers[0] ?? "").code).toBe(code);
    }),
    { numRuns: 40 },
  );
}, 20_000);

test("most specific wins: header, token, uid, the call's scenario, the tenant's, the server's", async () => {
  const mock = createMock({ scenario: { rules: [{ then: { fault: 500 } }] } });
  mock.use({ rules: [{ then: { fault: 503 } }] }, "tenant");
  mock.use({ rules: [{ then: { fault: 503 } }] }, "mock-302");
  expect(await codeOf(mock, fans("other"))).toBe(500);
  expect(await codeOf(mock, fans("tenant"))).toBe(503);
  expect(await codeOf(mock, fans("tenant"), { "x-mock-scenario": "broke" })).toBe(601);
  expect(await codeOf(mock, fans("tenant", 600))).toBe(600);
  expect(await codeOf(mock, fans("mock-302", 600))).toBe(302);
  expect(await codeOf(mock, fans("mock-302", 600), { "x-mock-fault": "quota" })).toBe(303);
  mock.use("calm", "tenant");
  expect(await codeOf(mock, fans("tenant"))).toBe(0);
});

test("chance is drawn from seed, token and place: the same again, near its share, another for another seed", async () => {
  const share = { rules: [{ when: { chance: 0.3 }, then: { fault: 301 } }] };
  const run = (seed: number) =>
    codes(createMock({ seed, scenario: share }), "/api/weibo/get-fans/v1?token=a&uid=1", 400);
  const seven = await run(7);
  const failed = seven.filter((code) => code === 301).length;
  expect(await run(7)).toEqual(seven);
  expect(await run(8)).not.toEqual(seven);
  expect(failed).toBeGreaterThan(80);
  expect(failed).toBeLessThan(160);
});

test("same seed, same requests: the journal has the same bytes, whatever the requests and the scenario", async () => {
  const settings = { seed: 7, clock: noon, sleep: async () => undefined };
  const [one, other] = [createMock(settings), createMock(settings)];
  const names = fc.constantFrom("flaky", "bad-line", "quota-after-3", "moving-lists", "hostile-data", "slow");
  const request = fc.record({ token: fc.constantFrom("a", "b", "mock-301x2"), page: fc.integer({ min: 0, max: 3 }) });
  const run = async (mock: Mock, scenario: string, calls: readonly { token: string; page: number }[]) => {
    mock.reset();
    await mock.request("/__mock/scenario", { method: "PUT", body: JSON.stringify({ scenario }) });
    for (const { token, page } of calls) await mock.request(`${fans(token)}&page=${page}`).catch(() => undefined);
    return (await mock.request("/__mock/journal")).text();
  };
  await fc.assert(
    fc.asyncProperty(names, fc.array(request, { minLength: 1, maxLength: 12 }), async (scenario, calls) => {
      const first = await run(one, scenario, calls);
      expect(JSON.parse(first).entries).toHaveLength(calls.length);
      expect(await run(other, scenario, calls)).toBe(first);
    }),
    { numRuns: 30 },
  );
}, 20_000);

test("the schedule of a run can be pasted back, and repeats its effects", async () => {
  const met = createMock({ seed: 7, scenario: "flaky" });
  const before = await codes(met, fans("a"), 20);
  expect(before).toContain(301);
  const schedule = met.schedule("a");
  expect(schedule).toMatch(/^seed=7;\d+:301/);
  const again = createMock({ replay: schedule });
  expect(await codes(again, fans("a"), 20)).toEqual(before);
  expect(again.schedule("a")).toBe(schedule);
});

test("a schedule holds disruptions, delays, lists and several at once", async () => {
  const waits: number[] = [];
  const sleep = async (milliseconds: number) => void waits.push(milliseconds);
  const mock = createMock({ replay: "seed=7; 1:301+250ms+retry=9; 2:reset; 3:moving", sleep });
  const first = await mock.request(fans("a"));
  expect([first.headers.get("retry-after"), waits]).toEqual(["9", [250]]);
  await expect(mock.request(fans("a"))).rejects.toThrow("fetch failed");
  await mock.request(fans("a"));
  expect(mock.schedule("a")).toBe("seed=7;1:301+250ms+retry=9;2:reset;3:moving");
});

test.each(["thin-line", "slow", "bad-line", "outage-and-back", "hostile-data"] as const)(
  "law: the schedule of %s brings the same effects again",
  async (scenario) => {
    const sleep = async () => undefined;
    const met = createMock({ scenario, sleep });
    const again = async (mock: Mock) => {
      for (let call = 0; call < 12; call += 1) await mock.request(fans("a")).catch(() => undefined);
      return mock.schedule("a");
    };
    const schedule = await again(met);
    expect(schedule.split(";").length).toBeGreaterThan(1);
    expect(await again(createMock({ replay: schedule, sleep }))).toBe(schedule);
  },
);

test.each(["3", "x:301", "1:§", "seed=x"])("schedule %j is refused", (replay) => {
  expect(() => createMock({ replay })).toThrow(/^Failed to read/);
});

test("delays are fixed, drawn from a range or per byte", async () => {
  const waits: number[] = [];
  const sleep = async (milliseconds: number) => void waits.push(milliseconds);
  const run = async (delay: NonNullable<Scenario["rules"]>[number]["then"]["delay"] = 0) => {
    const mock = createMock({ scenario: { rules: [{ then: { delay } }] }, sleep });
    return (await (await mock.request(fans("a"))).text()).length;
  };
  await run(250);
  await run({ from: 100, to: 200 });
  const length = await run({ perByte: 2 });
  expect(waits[0]).toBe(250);
  expect(waits[1]).toBeGreaterThanOrEqual(100);
  expect(waits[1]).toBeLessThanOrEqual(200);
  expect(waits[2]).toBeGreaterThanOrEqual(2 * length);
});

test.each<[unknown, string]>([
  [
    { rules: [{ then: { fault: 302 } }, { then: { fault: "quata" } }] },
    'rule 2 names fault "quata". Did you mean quota? Known faults: badToken (100),',
  ],
  [{ rules: [{ when: { upstream: "justone" }, then: { fault: 40023 } }] }, "rule 1 names fault 40023."],
  [
    { rules: [{ when: { operation: "get-fan" }, then: { fault: 302 } }] },
    'rule 1 names operation "get-fan". Did you mean get-fans? Known operations: ',
  ],
  [
    { rules: [{ when: { tokn: "a" }, then: {} }] },
    'rule 1: when has the unknown key "tokn". Did you mean token? Known: upstream, operation,',
  ],
  [
    { rules: [{ then: { disruption: "rest" } }] },
    'rule 1: then disruption names "rest". Did you mean reset? Known: reset, empty,',
  ],
  [{ rules: [{ when: { nth: 0 }, then: {} }] }, "rule 1: when nth must be a whole number from 1 up"],
  [{ rules: [{ when: { chance: 2 }, then: {} }] }, "rule 1: when chance must be a share from 0 to 1"],
  [{ rules: [{ when: {} }] }, 'rule 1: lacks "then"'],
  [{ rule: [] }, 'the scenario has the unknown key "rule"'],
  [{ limits: { perDy: 3 } }, 'unknown limit "perDy". Did you mean perDay? Known limits: perSecond'],
])("scenario %j is refused by name", (scenario, cause) => {
  // @ts-expect-error -- the compiler refuses most of them too; JSON has only the message
  expect(() => createMock({ scenario })).toThrow(cause);
});

test("an unknown name is refused with the known ones", async () => {
  const response = await createMock().request(fans("a"), { headers: { "x-mock-scenario": "flakey" } });
  expect((await jsonOf(response)).mistake).toContain("Known scenarios: calm, flaky,");
});

test("every built-in scenario loads, has a description, and answers", async () => {
  const mock = createMock({ sleep: async () => undefined });
  for (const [name, { about }] of Object.entries(scenarios)) {
    expect(about.length).toBeGreaterThan(10);
    await mock.request(fans(name), { headers: { "x-mock-scenario": name } }).catch(() => undefined);
  }
  expect(mock.journal.count).toBe(Object.keys(scenarios).length);
});

test("a scenario is loaded from JSON, and a broken file is named", async () => {
  const file = join(tmpdir(), `weibo-kit-${process.pid}.json`);
  await writeFile(file, JSON.stringify({ rules: [{ then: { fault: "quota" } }] }));
  expect(await codeOf(createMock({ scenario: await loadScenario(file) }), fans("a"))).toBe(303);
  await writeFile(file, "{");
  await expect(loadScenario(file)).rejects.toThrow(file);
  await expect(loadScenario("/nowhere.json")).rejects.toThrow("there is no file /nowhere.json. Give a .json file");
});
