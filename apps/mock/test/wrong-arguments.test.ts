// Arguments of wrong kinds, in JavaScript: every public function refuses them with a mistake, never a TypeError of its own.
import { isMistake } from "@weibo-kit/types/mistake";
import { isObject } from "@weibo-kit/types/options";
import { expect, test } from "vitest";
import * as entry from "../src/index.ts";
import {
  createMock,
  fenOf,
  formatList,
  loadPeople,
  loadScenario,
  readFault,
  timeOf,
  virtualClock,
} from "../src/index.ts";
import { serve } from "../src/serve.ts";

const WRONG: readonly unknown[] = [
  null,
  5,
  Number.NaN,
  -1,
  true,
  [],
  {},
  () => 5,
  Symbol("s"),
  5n,
  Object.create(null),
];

/** As a caller in JavaScript, whom no compiler stops. */
const call = (act: (...given: never[]) => unknown, ...given: readonly unknown[]): unknown =>
  Reflect.apply(act, undefined, given);

const functions: Readonly<Record<string, (value: unknown) => unknown>> = {
  createMock: (value) => call(createMock, value),
  fenOf: (value) => call(fenOf, value, "read a price"),
  timeOf: (value) => call(timeOf, value, "read a time"),
  readFault: (value) => call(readFault, value),
  formatList: (value) => call(formatList, value),
  loadPeople: (value) => call(loadPeople, value),
  loadScenario: (value) => call(loadScenario, value),
  virtualClock: (value) => call(virtualClock, value),
  "serve, the mock": (value) => call(serve, value),
  // Any object would open the usual port.
  "serve, the settings": (value) => call(serve, createMock(), isObject(value) ? { port: value } : value),
};

const methods: Readonly<Record<string, (value: unknown) => unknown>> = {
  request: (value) => call(createMock().request, value),
  reset: (value) => call(createMock().reset, value),
  use: (value) => call(createMock().use, value),
  "use, the tenant": (value) => call(createMock().use, "flaky", value),
  limit: (value) => call(createMock().limit, value),
  "limit, the tenant": (value) => call(createMock().limit, { perDay: 1 }, value),
  advance: (value) => call(createMock().advance, value),
  "advance, the tenant": (value) => call(createMock().advance, "1d", value),
  add: (value) => call(createMock().add, value),
  "add, the tenant": (value) => call(createMock().add, { nickname: "测试员" }, value),
  bill: (value) => call(createMock().bill, value),
  manners: (value) => call(createMock().manners, value),
  schedule: (value) => call(createMock().schedule, value),
  "journal.entries": (value) => createMock().journal.entries(...justAs(value)),
  "journal.reset": (value) => call((token) => createMock().journal.reset(token), value),
};

/** What an array holds is any, so that a value of a wrong kind fits. */
function justAs(value: unknown) {
  return JSON.parse("[0]").fill(value);
}

test.each(Object.entries({ ...functions, ...methods }))("%s", async (name, act) => {
  for (const value of WRONG) {
    try {
      await act(value);
    } catch (error) {
      if (!isMistake(error)) throw new Error(`${name}: ${String(typeof value)}`, { cause: error });
      expect(error.message).toMatch(/^Failed to .+: .+\. .+/s);
    }
  }
});

test("every exported function, and every method of the mock, is in the table or takes nothing", () => {
  const known = [...Object.keys(functions), ...Object.keys(methods)];
  const exported = Object.entries(entry).flatMap(([name, value]) => (typeof value === "function" ? [name] : []));
  expect(exported.filter((name) => !known.includes(name))).toEqual(["MockMistake"]);
  const own = Object.entries(createMock()).flatMap(([name, value]) => (typeof value === "function" ? [name] : []));
  // `fetch` fails as the global one does; four serve the port, three take nothing.
  expect(own.filter((name) => !known.includes(name)).sort()).toEqual(
    ["allManners", "allSchedules", "ask", "control", "cors", "fetch", "opens", "schedules", "unreadable"].sort(),
  );
});

test.each<[() => unknown, string]>([
  [() => call(createMock().use, "flaky", 1), "Failed to load a scenario: token is a number. It must be a text."],
  [() => call(createMock().advance, Number.NaN), "Failed to move the clock: NaN is not a duration. Write it like"],
  [() => call(createMock().bill, 5), "Failed to make a bill: token is a number. It must be a text."],
  [() => call(createMock().manners), "Failed to judge manners: token is undefined. It must be a text."],
  [() => call(createMock().schedule, null), "Failed to make a schedule: token is null. It must be a text."],
  [
    () => call(virtualClock, "5"),
    'Failed to create a virtual clock: start is "5". It must be a finite number from 0 up.',
  ],
])("%s", (act, message) => {
  expect(act).toThrow(message);
});

test("serve({}) and request(5) reject", async () => {
  await expect(call(serve, {})).rejects.toThrow("Failed to serve: mock must be a mock, made by createMock().");
  await expect(call(serve)).rejects.toThrow(
    "Failed to serve: mock is undefined. It must be a mock, made by createMock().",
  );
  await expect(call(createMock().request, 5)).rejects.toThrow("Failed to request a path: it is 5. Give a text,");
});
