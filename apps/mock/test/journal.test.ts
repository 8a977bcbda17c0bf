// The journal returns of a call what was recorded, whatever its place in the ring held before.
import { expect, test } from "vitest";
import { createMock } from "../src/index.ts";

const url = (length: number, uid: number) => `/users/show.json?source=k&user_id=${uid}&x=${"y".repeat(length)}`;

test("short and long URLs take turns in one place", async () => {
  const mock = createMock({ journalSize: 3 });
  const lengths = [0, 1_000, 90, 2_000, 1_500, 0, 113, 114, 115, 116, 117, 0];
  for (const [place, length] of lengths.entries()) await mock.request(url(length, 1_000_000_000 + place));
  const request = lengths.map((length, place) => url(length, 1_000_000_000 + place).replace("=k", "=***"));
  expect(mock.journal.entries().map((entry) => entry.url)).toEqual(request.slice(-3));
  expect(mock.journal.entries().map(({ count }) => count)).toEqual([10, 11, 12]);
});

test("a journal that forgot a token goes on in order", async () => {
  const mock = createMock({ journalSize: 4 });
  const ask = (token: string) => mock.request(`/api/weibo/get-fans/v1?uid=1234567890&token=${token}`);
  for (const token of ["a", "b", "a", "b", "a"]) await ask(token);
  mock.reset("a");
  expect(mock.journal.entries().map(({ count }) => count)).toEqual([2, 4]);
  for (const token of ["c", "c", "c"]) await ask(token);
  expect(mock.journal.entries().map(({ count }) => count)).toEqual([4, 6, 7, 8]);
});
