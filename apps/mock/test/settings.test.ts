// A setting with a typing error or of a wrong kind is refused at once, in JavaScript too, and the known ones are named.
import { isMistake } from "@weibo-kit/types/mistake";
import { expect, test } from "vitest";
import { createMock, loadScenario, readFault, virtualClock } from "../src/index.ts";
import { serve } from "../src/serve.ts";
import { settingsChecks } from "../src/settings-checks.ts";

/** As a caller in JavaScript, whom no compiler stops. */
function inJavaScript<Result>(call: (...given: never[]) => Result, ...given: readonly unknown[]): Result {
  return Reflect.apply(call, undefined, given);
}

const names = Object.keys(settingsChecks);
const KNOWN = `Known: ${names.join(", ")}.`;

test.each<[unknown, string]>([
  [{ sceanrio: "flaky" }, `unknown setting "sceanrio". Did you mean scenario? ${KNOWN}`],
  [{ budget: 3 }, `unknown setting "budget". ${KNOWN}`],
  [{ toString: () => "" }, `unknown setting "toString". ${KNOWN}`],
  [{ clock: "2026-07-28" }, 'clock is "2026-07-28". It must be a function.'],
  [{ clock: 0 }, "clock is 0. It must be a function."],
  [{ scenario: null }, "scenario is null. It must be a scenario, or the name of one."],
  [{ scenario: 5 }, "scenario is 5. It must be a scenario, or the name of one."],
  [{ replay: 5 }, "replay is 5. It must be a text."],
  [{ date: "today" }, 'date is "today". It must be "clock", or milliseconds since 1970.'],
  [{ fixtures: 5 }, "fixtures is 5. It must be a folder, or a list of fixtures."],
  [{ seed: "x" }, 'seed is "x". It must be a whole number from 0 to 4294967295.'],
  [{ seed: -1 }, "seed is -1. It must be a whole number from 0 to 4294967295."],
  [{ mode: "worlds" }, 'mode is "worlds". It must be one of both, fixtures, world.'],
  [{ strict: "false" }, 'strict is "false". It must be true or false.'],
  [{ secrets: "s3cret" }, "secrets is a string. It must be an object."],
  [{ secrets: { key: 5 } }, "secrets key must be a text."],
  [{ limits: [] }, "limits is a list. It must be an object."],
  [{ sleep: 100 }, "sleep is 100. It must be a function."],
  [{ onEntry: console }, "onEntry must be a function."],
  [{ cors: 5 }, 'cors is 5. It must be "*", "off", or a list of origins.'],
  ["flaky", 'the settings are "flaky". They must be an object.'],
  [Promise.resolve({}), "the settings are an object of the class Promise. They must be a plain object, such as {}."],
  [new Map(), "the settings are an object of the class Map."],
  [new Date(), "the settings are an object of the class Date."],
  [{ limits: new Map() }, "limits must be a plain object."],
  [{ scenario: new Map() }, "scenario must be a scenario, or the name of one."],
  [null, "the settings are null. They must be an object."],
])("createMock(%j) is a mistake", (settings, message) => {
  expect(() => inJavaScript(createMock, settings)).toThrow(`Failed to create the mock: ${message}`);
});

const good = { upstream: "justone", operation: "get-fans", name: "mine", shows: "", source: "" };
const request = "GET /api/weibo/get-fans/v1?uid=1";

test.each<[unknown, string]>([
  [[{}], "fixture 1: it lacks upstream, operation, name, request, status, body. A fixture has upstream, "],
  [[5], "fixture 1: it is 5, no object. A fixture has "],
  [[null], "fixture 1: it is null, no object. "],
  [[{ ...good, request, status: 200, body: {} }, good], "fixture 2: it lacks request, status, body. "],
  [[{ ...good, request: 5, status: 200, body: {} }], "fixture 1: its request is 5. Write it like GET /users/"],
  [[{ ...good, request: "/x", status: 200, body: {} }], 'fixture 1: its request is "/x". Write it like GET /users/'],
  [[{ ...good, name: {}, request, status: 200, body: {} }], "fixture 1: its name is an object. "],
])("fixtures %j", (fixtures, message) => {
  expect(() => inJavaScript(createMock, { fixtures })).toThrow(`Failed to load ${message}`);
});

test.each<[unknown, string]>([
  ["2026-07-28", 'it returned "2026-07-28", and a clock returns milliseconds since 1970. Try () => Date.parse("2026-'],
  [new Date(0), "it returned an object of the class Date, and a clock returns milliseconds since 1970. "],
  [undefined, "it returned undefined, and a clock returns milliseconds since 1970. "],
  [Number.NaN, "NaN ms is out of range. Choose a time from 1970 to 9999."],
])("a clock that returns %j", (time, message) => {
  expect(() => inJavaScript(createMock, { clock: () => time })).toThrow(
    `Failed to create the mock with its clock: ${message}`,
  );
});

const values = [
  null,
  -1,
  5,
  1.5,
  Number.NaN,
  "x",
  "",
  true,
  [],
  [null],
  {},
  { a: 1 },
  () => 5,
  Symbol("s"),
  5n,
  new Date(0),
];

test.each(names)("any value of %s is accepted or a mistake, never a bug", (name) => {
  for (const value of values) {
    try {
      inJavaScript(createMock, {
        [name]: value,
        population: 10_000,
        ...(name === "population" ? { population: value } : {}),
      });
    } catch (error) {
      if (!isMistake(error)) throw new Error(`${name}: ${String(value)}`, { cause: error });
    }
  }
});

test.each<[unknown, string]>([
  [{ prot: 0 }, 'unknown setting "prot". Did you mean port? Known: port, host, adminToken, mostWaiting, tls, gzip.'],
  [{ port: "4010" }, 'port is "4010". It must be a whole number from 0 to 65535.'],
  [{ port: 65_536 }, "port is 65536. It must be a whole number from 0 to 65535."],
  [{ host: 127 }, "host is 127. It must be a text."],
  [{ adminToken: 12_345 }, "adminToken is a number. It must be a text."],
  [4010, "the settings are 4010. They must be an object."],
])("serve(mock, %j) is a mistake", async (settings, message) => {
  await expect(inJavaScript(serve, createMock(), settings)).rejects.toThrow(`Failed to serve: ${message}`);
});

test("a setting that is undefined is left out", async () => {
  const mock = inJavaScript(createMock, { seed: undefined, scenario: undefined, onEntry: undefined });
  expect((await mock.request("/users/show.json?source=k&id=11051")).status).toBe(200);
});

test.each([null, undefined, 5, "nowhere", [5], { name: null, rules: 5 }])("use(%j) is a mistake", (scenario) => {
  const mock = createMock();
  expect(() => inJavaScript(mock.use, scenario)).toThrow(/^Failed to load scenario /);
});

test("other arguments of a wrong kind are mistakes, too", async () => {
  const mock = createMock();
  expect(() => inJavaScript(mock.limit, null)).toThrow("Failed to set limits: limits are not an object.");
  expect(() => inJavaScript(mock.advance, null)).toThrow("Failed to move the clock: null is not a duration.");
  expect(() => inJavaScript(readFault, 302)).toThrow("Failed to read a fault: it is not a text.");
  await expect(inJavaScript(loadScenario, 5)).rejects.toThrow('Failed to load scenario "5": its name is not a text.');
  expect(() => inJavaScript(virtualClock, "now")).toThrow("Failed to create a virtual clock: ");
});
