// The report on how a client behaved.
import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { XMLParser } from "fast-xml-parser";
import { expect, test } from "vitest";
import { createMock, type MockSettings, virtualClock } from "../src/index.ts";
import { serve } from "../src/serve.ts";
import { jsonOf } from "./json-of.ts";

const UID = 1234567890;
const fans = (page = 1, extra = "") => `/api/weibo/get-fans/v1?token=a&uid=${UID}&page=${page}${extra}`;

/** The pages of a list that has one page only, and so many more. */
function walk(more: number): readonly string[] {
  const { world } = createMock();
  const isShort = (uid: number) => world.has(uid) && world.fans(uid).length <= 20 && !world.user(uid).withholds.fans;
  let uid = UID;
  while (!isShort(uid)) uid += 1;
  return Array.from({ length: 1 + more }, (_, place) => fans(place + 1).replace(String(UID), String(uid)));
}

/** Plays calls and waits, and returns the lapses of one promise. */
async function lapses(manner: string, steps: readonly (string | number)[], settings: MockSettings = {}) {
  const mock = createMock({ clock: () => 0, ...settings });
  for (const step of steps) {
    if (typeof step === "number") mock.advance(step);
    else await mock.request(step);
  }
  const remark = mock.manners("a")?.remarks.find((each) => each.manner === manner);
  return { occasions: remark?.occasions, lapses: remark?.lapses };
}

const collect = { replay: "1:301" };
const limited = { replay: "1:302+retry=2" };
const refused = (code: number) => ({ replay: `1:${code}` });

test.each<[string, string, readonly (string | number)[], MockSettings, RegExp | undefined]>([
  ["retries", "a 301 is retried later", [fans(), 500, fans()], collect, undefined],
  ["retries", "a 301 is retried at once", [fans(), fans()], collect, /retried a 301 after 0 ms/],
  ["retries", "a 301 is given up", [fans(), fans(2)], collect, /301 was not retried/],
  ["retries", "given up after a retry", [fans(), 500, fans()], { replay: "1:301;2:301" }, undefined],
  [
    "gives-up",
    "six failures in a row",
    Array(6).fill(fans()),
    { replay: [1, 2, 3, 4, 5, 6].map((n) => `${n}:301`).join(";") },
    /failure 6/,
  ],
  ["backs-off", "as long as Retry-After says", [fans(), 2_000, fans()], limited, undefined],
  ["backs-off", "not that long", [fans(), 1_000, fans()], limited, /1000 ms after a 302, not 2000/],
  ["stops", "nothing after 100", [fans()], refused(100), undefined],
  ["stops", "goes on after 100", [fans(), fans(2)], refused(100), /after a 100/],
  ["stops", "goes on after 601", [fans(), fans(2)], refused(601), /after a 601/],
  ["stops", "goes on after 303", [fans(), fans(2)], refused(303), /after a 303/],
  ["stops", "goes on tomorrow", [fans(), 86_400_000, fans(2)], refused(303), undefined],
  ["stops-at-end", "past the last page", [fans(500_000), fans(500_001)], {}, /500000 was the last/],
  ["stops-at-end", "one page more, to make sure", walk(1), {}, undefined],
  ["stops-at-end", "two pages more", walk(2), {}, /page 2 was the last/],
  ["asks-once", "the same page twice", [fans(), fans()], {}, /entry 1 had answered the same/],
  ["asks-once", "two pages", [fans(1), fans(2)], {}, undefined],
  ["known-parameters", "a limit that doesn't exist", [fans(1, "&limit=5")], {}, /no parameter limit/],
  ["known-parameters", "all known", [fans()], {}, undefined],
])("%s: %s", async (manner, _what, steps, settings, expected) => {
  const seen = await lapses(manner, steps, settings);
  expect(seen.occasions).toBeGreaterThan(0);
  if (expected === undefined) expect(seen.lapses).toEqual([]);
  else expect(seen.lapses?.[0]).toMatch(expected);
});

test("JSON for all tokens, and JUnit that a CI shows", async () => {
  const mock = createMock();
  for (const path of [fans(), fans(), fans().replace("token=a", "token=b")]) await mock.request(path);
  const all = await jsonOf(mock.request("/__mock/manners"));
  expect(all.map(({ isPolite }: { readonly isPolite: boolean }) => isPolite)).toEqual([false, true]);
  const response = await mock.request("/__mock/manners?format=junit&token=a");
  expect(response.headers.get("content-type")).toBe("application/xml");
  const { testsuites } = new XMLParser({ ignoreAttributes: false }).parse(await response.text());
  expect(testsuites.testsuite["@_failures"]).toBe("1");
  expect(testsuites.testsuite.testcase).toHaveLength(7);
});

test("there is no report on a token without calls", () => {
  expect(createMock().manners("nobody")).toBeUndefined();
});

const PAGES = [1, 2, 3, 4, 5, 6].map((page) => fans(page));

test.each([
  ["limits a rate", { perSecond: 1 }],
  ["refuses for the day", { perDay: 3 }],
  ["has no money left", { balance: "0.30" }],
])("calls side by side know nothing of each other's answers, where the service %s", async (_what, limits) => {
  const mock = createMock({ clock: () => 0, limits });
  await Promise.all(PAGES.map((page) => mock.request(page)));
  expect(mock.manners("a")).toMatchObject({ calls: 6, isPolite: true });
  // A call that comes after them is one too many.
  await mock.request(fans(7));
  expect(mock.manners("a")?.isPolite).toBe(false);
});

test("an answer that is delayed is unknown to a call that comes before it", async () => {
  const time = virtualClock(0);
  const rules = [{ when: { nth: 1 }, then: { fault: 600, delay: 3_000 } }];
  const mock = createMock({ clock: time.now, sleep: time.sleep, scenario: { rules } });
  const slow = mock.request(fans());
  await mock.request(fans(2));
  await slow;
  expect(mock.manners("a")).toMatchObject({ calls: 2, isPolite: true });
  await mock.request(fans(3));
  expect(mock.manners("a")?.remarks.flatMap(({ lapses }) => lapses)).toEqual([
    "entry 3: called get-fans after a 600 (entry 1)",
  ]);
});

function send(socket: Socket, path: string) {
  socket.write(`GET ${path} HTTP/1.1\r\nhost: localhost\r\n\r\n`);
  return once(socket, "data");
}

test("a connection that was opened before a refusal was opened for a call, which is no lapse", async () => {
  const mock = createMock({ limits: { balance: 0 } });
  const { url, close } = await serve(mock, { port: 0 });
  const sockets = [1, 2, 3].map(() => connect(Number(new URL(url).port), "127.0.0.1"));
  await Promise.all(sockets.map((socket) => once(socket, "connect")));
  for (const [place, socket] of sockets.entries()) await send(socket, fans(place + 1));
  expect(mock.manners("a")).toMatchObject({ calls: 3, isPolite: true });
  for (const socket of sockets) await send(socket, fans(4));
  for (const socket of sockets) socket.destroy();
  await close();
  const { lapses } = mock.manners("a")?.remarks.find(({ manner }) => manner === "stops") ?? {};
  expect(lapses?.[0]).toMatch(/^entry 4: called get-fans after a 601/);
});

test("on a port, too: calls side by side are polite, those that follow a refusal are not", async () => {
  const mock = createMock({ limits: { perDay: 1 } });
  const { url, close } = await serve(mock, { port: 0 });
  const sockets = [1, 2, 3].map(() => connect(Number(new URL(url).port), "127.0.0.1"));
  await Promise.all(sockets.map((socket) => send(socket, "/__mock/health")));
  await Promise.all(sockets.map((socket, place) => send(socket, fans(place + 1))));
  expect(mock.manners("a")).toMatchObject({ calls: 3, isPolite: true });
  for (const socket of sockets) await send(socket, fans(4));
  for (const socket of sockets) socket.destroy();
  await close();
  const { lapses } = mock.manners("a")?.remarks.find(({ manner }) => manner === "stops") ?? {};
  expect(lapses?.[0]).toMatch(/^entry 4: called get-fans after a 303/);
});
