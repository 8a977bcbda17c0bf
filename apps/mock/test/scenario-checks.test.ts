// A wrong scenario is refused by name, and in the same words, from a setting, from a file and through the control surface.
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createMock, loadScenario } from "../src/index.ts";
import { jsonOf } from "./json-of.ts";

const rule = (json: string) => `{"rules": [{"then": {"fault": 302}}, ${json}]}`;

test.each([
  ['{"__proto__": {"rules": []}}', 'the scenario has the unknown key "__proto__". Known: name, about, rules, limits'],
  ['{"hasOwnProperty": 1}', 'the scenario has the unknown key "hasOwnProperty"'],
  ['{"limits": 3}', "the scenario limits must be an object"],
  ['{"limits": [3]}', "the scenario limits must be an object"],
  ['{"limits": null}', "the scenario limits must be an object"],
  ['{"limits": {"__proto__": 1}}', 'unknown limit "__proto__"'],
  ['{"name": 3}', "the scenario name must be a text"],
  ['{"rules": {}}', "the scenario rules must be a list"],
  ["3", "must be a"],
  [rule("null"), "rule 2: must be an object"],
  [rule('{"__proto__": {}, "then": {}}'), 'rule 2: has the unknown key "__proto__". Known: name, when, then'],
  [rule('{"then": {"__proto__": 302}}'), 'rule 2: then has the unknown key "__proto__"'],
  [rule('{"then": {"toString": 302}}'), 'rule 2: then has the unknown key "toString"'],
  [rule('{"when": {"hasOwnProperty": 1}, "then": {}}'), 'rule 2: when has the unknown key "hasOwnProperty"'],
  [rule('{"when": {"nth": {}}, "then": {}}'), 'rule 2: when nth lacks "from"'],
  [rule('{"when": {"nth": {"to": 3}}, "then": {}}'), 'rule 2: when nth lacks "from"'],
  [rule('{"when": {"nth": {"toString": 3}}, "then": {}}'), 'rule 2: when nth has the unknown key "toString"'],
  [rule('{"when": {"nth": {"from": 1, "every": 2}}, "then": {}}'), 'rule 2: when nth has the unknown key "from"'],
  [rule('{"when": {"nth": 1e999}, "then": {}}'), "rule 2: when nth must be a whole number from 1 up"],
  [rule('{"when": {"uid": 1e999}, "then": {}}'), "rule 2: when uid must be a finite number"],
  [rule('{"then": {"delay": {}}}'), 'rule 2: then delay lacks "from"'],
  [rule('{"then": {"delay": {"from": 1}}}'), 'rule 2: then delay lacks "to"'],
  [rule('{"then": {"delay": "1s"}}'), "rule 2: then delay must be a finite number from 0 up"],
  [rule('{"then": {"delay": 1e999}}'), "rule 2: then delay must be a finite number from 0 up"],
  [rule('{"then": {"delay": {"perByte": 1e999}}}'), "rule 2: then delay perByte must be a finite number"],
  [rule('{"then": {"retryAfter": 1e999}}'), "rule 2: then retryAfter must be a finite number"],
  [rule('{"then": {"delay": 2147483648}}'), "rule 2: then delay must be at most 2147483647"],
  [rule('{"then": {"delay": {"from": 5, "to": 1}}}'), "rule 2: then delay has a from above its to"],
  [rule('{"when": {"nth": {"from": 5, "to": 1}}, "then": {}}'), "rule 2: when nth has a from above its to"],
  [rule('{"then": {"delay": {"perByte": 1e300}}}'), "rule 2: then delay perByte must be at most 2147483647"],
  [rule('{"then": {"retryAfter": 1e300}}'), "rule 2: then retryAfter must be at most 2147483647"],
  [rule('{"then": {"mutate": "abc"}}'), "rule 2: then mutate must be a share from 0 to 1"],
  [rule('{"then": {"disruption": "toString"}}'), 'rule 2: then disruption names "toString". Known: reset,'],
])("%s: %s", async (json, cause) => {
  const folder = await mkdtemp(join(tmpdir(), "weibo-kit-"));
  const file = join(folder, "scenario.json");
  await writeFile(file, json);
  const fromFile = async () => createMock({ scenario: await loadScenario(file) });
  await expect(fromFile()).rejects.toThrow(cause);
  await rm(folder, { recursive: true });

  expect(() => createMock({ scenario: JSON.parse(json) })).toThrow(cause);

  const response = await createMock().request("/__mock/scenario", { method: "PUT", body: json });
  expect(response.status).toBe(400);
  // The surface takes an object or a list, so a bare number is refused before it is checked.
  expect((await jsonOf(response)).mistake).toContain(json === "3" ? "not a JSON object" : cause);
});

test("NaN, which JSON can't hold, is refused by name", () => {
  const scenario = { rules: [{ then: { delay: Number.NaN } }] };
  expect(() => createMock({ scenario })).toThrow("rule 1: then delay must be a finite number from 0 up");
});

test("a key with the value undefined counts as left out", () => {
  // @ts-expect-error -- the compiler refuses it; a JavaScript caller may compute it
  expect(() => createMock({ scenario: { rules: [{ when: undefined, then: {} }], limits: undefined } })).not.toThrow();
  // @ts-expect-error -- the same for a key that is required
  expect(() => createMock({ scenario: { rules: [{ then: undefined }] } })).toThrow('rule 1: lacks "then"');
});
