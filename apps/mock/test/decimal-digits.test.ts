// Numbers in a query are decimal digits, whatever else JavaScript reads as a number; `explain` agrees with the answer.
import fc from "fast-check";
import { expect, onTestFinished, test } from "vitest";
import { createMock, type Mock } from "../src/index.ts";
import { serve } from "../src/serve.ts";
import { jsonOf } from "./json-of.ts";

const FANS = "/api/weibo/get-fans/v1?token=any&uid=1234567890&page=";
const USER = "/users/show.json?source=k&user_id=";
const COUNT = "/friends/ids.json?source=k&user_id=1234567890&count=";
const CURSOR = "/friends/ids.json?source=k&user_id=1234567890&cursor=";

const almost = [
  "1e1",
  "0x2",
  "+2",
  " 2",
  "2 ",
  "\t2",
  "1.0",
  "1.",
  "0b1",
  "0o7",
  "1_0",
  "Infinity",
  "１",
  "",
  "--1",
  "-",
];
const value = fc.oneof(
  fc.constantFrom(...almost, "1", "10", "0302", "302", "040302", "40302", "-1", "-0", "1234567890", "9".repeat(400)),
  fc.string({ unit: fc.constantFrom(..."0123456789.+-eExX _\t１") }),
  fc.tuple(fc.nat(99_999), fc.constantFrom("", ".0", "e0", " ", "n")).map(([number, tail]) => `${number}${tail}`),
);
const target = fc
  .tuple(fc.constantFrom(FANS, "/api/weibo/get-fans/v1?token=any&uid=", USER, COUNT, CURSOR), value)
  .map(([path, text]) => path + encodeURIComponent(text));

async function codeOf(mock: Mock, path: string): Promise<unknown> {
  const { code, error = "" } = await jsonOf(mock.request(path));
  return code ?? Number(error.split(":", 1)[0]);
}

test.each(almost)("%j is no number", async (text) => {
  const mock = createMock();
  const encoded = encodeURIComponent(text);
  expect(await codeOf(mock, FANS + encoded)).toBe(400);
  // V1 ignores a parameter without a value.
  if (text === "") return;
  expect(await codeOf(mock, USER + encoded)).toBe(40023);
  expect(await codeOf(mock, COUNT + encoded)).toBe(40001);
  expect(await codeOf(mock, CURSOR + encoded)).toBe(40001);
});

test("the user 1234567890.0 does not exist", async () => {
  expect(await codeOf(createMock(), `${USER}1234567890.0`)).toBe(40023);
});

test.each(["302", "40302"])("%s is the only form of a magic uid", async (code) => {
  const mock = createMock();
  const path = code === "302" ? "/api/weibo/get-fans/v1?token=any&uid=" : USER;
  expect(await codeOf(mock, path + code)).toBe(Number(code));
  for (const form of [`0${code}`, `${code}.0`, `${code}e0`, `%20${code}`, `%2B${code}`]) {
    await mock.request(path + form);
    expect(mock.journal.entries().at(-1)).toMatchObject({ by: "refusal" });
  }
});

test("explain agrees with the answer on each", async () => {
  await fc.assert(
    fc.asyncProperty(target, async (path) => {
      const mock = createMock();
      const { by, because, input, outcome } = await explained(mock, path);
      const code = await codeOf(mock, path);
      const [entry] = mock.journal.entries();
      expect({ by, because, input }).toEqual({ by: entry?.by, because: entry?.because, input: entry?.input });
      expect(outcome).toMatchObject("fault" in outcome ? { fault: { code } } : { payload: "from the world" });
    }),
    { numRuns: 200 },
  );
});

test("a port answers as the mock in process does", async () => {
  const mock = createMock({ clock: () => 0 });
  const { url, close } = await serve(createMock({ clock: () => 0 }), { port: 0 });
  onTestFinished(close);
  await fc.assert(
    fc.asyncProperty(target, async (path) => {
      const [inProcess, onPort] = await Promise.all([mock.request(path), fetch(url + path)]);
      expect([onPort.status, await onPort.text()]).toEqual([inProcess.status, await inProcess.text()]);
    }),
    { numRuns: 100 },
  );
});

const explained = (mock: Mock, path: string) => jsonOf(mock.request(`/__mock/explain?url=${encodeURIComponent(path)}`));
