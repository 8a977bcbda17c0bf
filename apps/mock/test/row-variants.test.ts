// The rows of lists by month: the newest by default, an older one on demand, the documented page as documented.
import { expect, test } from "vitest";
import { createMock, type RowMonth, rowMonths } from "../src/index.ts";
import { jsonOf } from "./json-of.ts";

const BUSY = 5357651574;

const pageOf = async (rows: RowMonth | undefined, path: string) => {
  // Addresses of pictures are signed for the second of the answer.
  const mock = createMock({ clock: () => 1_790_000_000_000, ...(rows === undefined ? {} : { rows }) });
  return (await jsonOf(await mock.request(`/api/weibo/${path}`))).data;
};

const LISTS = [`get-followers/v1?token=x&uid=${BUSY}`, `get-fans/v1?token=x&uid=${BUSY}`] as const;

test.each(LISTS)("the keys of %s by month", async (path) => {
  const [today, july] = await Promise.all([pageOf(undefined, path), pageOf("2026-07", path)]);
  expect(today.users.length).toBeGreaterThan(0);
  expect(today).toEqual(await pageOf("2026-09", path));
  for (const [index, user] of today.users.entries()) {
    const keys = Object.keys(user);
    expect(keys[keys.indexOf("vvip") + 1]).toBe("basic_member");
    expect(keys[keys.indexOf("place_ability") + 1]).toBe("bluev_ad_ability");
    expect(user.pay_date ?? "").toMatch(/^(20\d{6})?$/);
    const { basic_member: _, bluev_ad_ability: __, ...rest } = user;
    const older = july.users[index];
    expect(older).toMatchObject({ ...rest, ...(user.pay_date === undefined ? {} : { pay_date: "" }) });
    expect(Object.keys(older).filter((key) => !keys.includes(key) && !key.endsWith("total_counter"))).toEqual([]);
    expect(older.status_total_counter).toBeDefined();
  }
});

test("a page that is documented stays as documented, whatever the month", async () => {
  const pages = await Promise.all(rowMonths.map((rows) => pageOf(rows, "get-followers/v1?token=x&uid=1000000424")));
  expect(pages[0]).toEqual(pages[1]);
  expect("basic_member" in pages[0].users[0]).toBe(false);
});

test("an unknown month is a mistake that names the known ones", () => {
  const settings = JSON.parse('{"rows":"2026-08"}');
  expect(() => createMock(settings)).toThrow('rows is "2026-08"');
  expect(() => createMock(settings)).toThrow("2026-07");
});
