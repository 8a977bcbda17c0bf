// The clock of a mock: what is no time in the years 1970 to 9999 is refused in words, and nothing has moved then.
import { expect, test } from "vitest";
import { createMock } from "../src/index.ts";
import { serve } from "../src/serve.ts";

const NOW = Date.parse("2026-07-28T04:00:25Z");
const PROFILE = "/api/weibo/get-user-detail/v3?token=a&uid=5357651574";

test.each([
  ['{"advance":"999999999999999d"}', /out of range/],
  ['{"advance":"3000000d"}', /the year 10240 is out of range/],
  ['{"advance":1e400}', /is not a duration/],
  ['{"advance":{}}', /`advance` is \{\}/],
  ['{"to":"+275760-09-13T00:00:00Z"}', /is not a time/],
  ['{"to":"1969-12-31T23:59:59Z"}', /the year 1969 is out of range/],
  ['{"to":"9999-12-31T23:59:59Z"}', /the year 9999 is out of range/],
  ['{"to":"foo 3"}', /"foo 3" is not a time/],
  ['{"to":"0"}', /"0" is not a time/],
  ['{"to":"2026-02-30T00:00:00Z"}', /is not a time/],
  ['{"to":3}', /`to` is 3/],
  ['{"advance":"1d","to":"2027-01-01"}', /both `advance` and `to` are given/],
  ["{}", /neither `advance` nor `to` is given/],
])("on a port, %s is refused for a tenant and for everybody, and nothing has changed", async (body, cause) => {
  const { url, close } = await serve(createMock({ clock: () => NOW }), { port: 0 });
  for (const path of ["/__mock/clock", "/__mock/clock?token=a"]) {
    const refused = await fetch(url + path, { method: "POST", body });
    expect([refused.status, await refused.json()]).toEqual([400, { mistake: expect.stringMatching(cause) }]);
    expect(await (await fetch(url + path)).json()).toEqual({ clock: new Date(NOW).toISOString() });
  }
  expect((await fetch(url + PROFILE)).status).toBe(200);
  for (const path of ["/__mock/journal", "/__mock/manners"]) expect((await fetch(url + path)).status).toBe(200);
  await close();
});

test("the first and the last time that can be written are written", async () => {
  const mock = createMock({ clock: () => NOW });
  const at = async (to: string) => {
    await mock.request("/__mock/clock", { method: "POST", body: JSON.stringify({ to }) });
    return JSON.parse(await (await mock.request(PROFILE)).text()).recordTime.slice(0, 23);
  };
  expect(await at("9999-12-31T23:59:59.999+08:00")).toBe("9999-12-31T23:59:59.999");
  expect(await at("1970-01-01T00:00:00Z")).toBe("1970-01-01T08:00:00.000");
  expect(mock.journal.entries().map((entry) => entry.at.slice(0, 4))).toEqual(["9999", "1970"]);
});

test("two moves that each make sense don't lead past the end together", async () => {
  const mock = createMock({ clock: () => NOW });
  mock.advance("2500000d", "a");
  mock.advance("2500000d");
  expect((await mock.request(PROFILE)).status).toBe(200);
  expect(mock.journal.entries()[0]?.at).toBe("9999-12-31T15:59:59.999Z");
  expect(mock.manners("a")?.calls).toBe(1);
});

test.each([Number.NaN, Number.POSITIVE_INFINITY, -1, 8.64e15])("a clock at %d is refused by name", (time) => {
  expect(() => createMock({ clock: () => time })).toThrow(/^Failed to create the mock with its clock: /);
});

test("a clock that fails later stays at the end of the range, and every entry is listed", async () => {
  const times = [NOW, NOW, Number.NaN, 8.64e15, NOW];
  let calls = 0;
  const mock = createMock({ clock: () => times[Math.floor(calls)] ?? NOW, sleep: async () => undefined });
  for (calls = 1; calls < times.length; calls += 1) expect((await mock.request(PROFILE)).status).toBe(200);
  const years = mock.journal.entries().map((entry) => entry.at.slice(0, 4));
  expect(years).toEqual(["2026", "1970", "9999", "2026"]);
});
