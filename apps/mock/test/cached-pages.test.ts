// Cached pages equal the pages that would have been rendered, whatever happens in between.
import { expect, test } from "vitest";
import { createMock } from "../src/index.ts";
import { jsonOf } from "./json-of.ts";

/** Addresses of pictures expire three hours after their answer, to the second. */
const clock = () => Date.UTC(2026, 6, 28);
const FANS = "/api/weibo/get-fans/v1?token=a&uid=1234567890";
const dataOf = async (response: Promise<Response>) => (await jsonOf(response)).data;

test("the fourth answer has the payload of the first, with another id and time", async () => {
  const mock = createMock({ clock });
  const answers = await Promise.all([1, 2, 3, 4].map(() => jsonOf(mock.request(FANS))));
  for (const { data } of answers) expect(data).toEqual(answers[0].data);
  expect(new Set(answers.map(({ requestId }) => requestId)).size).toBe(4);
});

test("whoever keeps nothing answers the same", async () => {
  const [keeping, forgetful] = [createMock({ clock, cachedPages: 1 }), createMock({ clock, cachedPages: 0 })];
  for (const page of [1, 1, 1, 2, 1, 1, 2, 2, 2]) {
    const path = `${FANS}&page=${page}`;
    expect(await dataOf(keeping.request(path))).toEqual(await dataOf(forgetful.request(path)));
  }
});

test("a cached page is mutated, garbled, withheld and shows local pictures like any other", async () => {
  const mock = createMock({ localPictures: true });
  for (let time = 0; time < 3; time += 1) {
    await mock.request(FANS);
    expect(
      (await mock.request(FANS, { headers: { "x-mock-fault": "mutate=0.3" } })).headers.get("x-mock-mutated"),
    ).not.toBe(null);
    const garbled = await mock.request(FANS, { headers: { "x-mock-fault": "garble" } });
    await expect(garbled.json()).rejects.toThrow(SyntaxError);
    expect((await dataOf(mock.request(FANS, { headers: { "x-mock-fault": "withheld" } }))).ok).toBe(0);
    const elsewhere = await dataOf(mock.fetch(`http://elsewhere:99${FANS}`));
    expect(elsewhere.users[0].avatar_hd).toMatch(/^http:\/\/elsewhere:99\//);
  }
});

test("the journal knows the last page, kept or not", async () => {
  const mock = createMock({ population: 50 });
  const path = "/api/weibo/get-fans/v1?token=a&uid=1000000007&page=99";
  for (let time = 0; time < 4; time += 1) await mock.request(path);
  expect(mock.journal.entries().map(({ isLast }) => isLast)).toEqual([true, true, true, true]);
});
