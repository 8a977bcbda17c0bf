// The operation `search-profile`: posts of one user that a search found, in the form of the list of posts.
import { payloadValidators } from "@weibo-kit/types/payload-validators";
import { expect, test } from "vitest";
import { createMock } from "../src/index.ts";
import { jsonOf } from "./json-of.ts";
import { walkList } from "./walk-list.ts";

const mock = createMock({ clock: () => 1_790_000_000_000 });
const { world } = mock;
const WORD = "旅行";
const UID = someone();

function someone() {
  const known = world.find({ fans: ">1e5" }, { limit: 80 });
  const found = known.find((uid) => [...world.searchIn(uid, WORD, 0, world.date)].length > 55);
  if (found === undefined) throw new Error("Among eighty known users none has 56 posts about a theme.");
  return found;
}

const pageOf = async (query: string) =>
  (await jsonOf(mock.request(`/api/weibo/search-profile/v1?token=x&q=${encodeURIComponent(WORD)}&uid=${UID}${query}`)))
    .data;

test("a walk has each found post once, newest first, and as many as are announced in text", async () => {
  const { pages, items } = await walkList(mock, "search-profile", `uid=${UID}&q=${encodeURIComponent(WORD)}`);
  const found = [...world.searchIn(UID, WORD, 0, world.date)].map(({ id }) => id);
  expect(items.map(({ id }) => id)).toEqual(found);
  expect(pages[0].data).toMatchObject({ total: String(found.length), absstr: WORD });
  for (const page of pages) {
    const name = page.data.list.length > 0 ? "ProfileSearchPage" : "NothingFound";
    expect(payloadValidators.justone[name]?.(page)).toBe(true);
  }
  expect(pages.at(-1)).toEqual({ data: { list: [], total: 0 }, ok: 1 });
});

test("hits are marked in the markup alone, and rows are those of the list but for the marks of a search", async () => {
  const { data } = await pageOf("");
  const { items } = await walkList(mock, "get-user-post", `uid=${UID}`, 40);
  for (const row of data.list) {
    expect(row.text_raw).not.toContain("<span");
    expect(row.text.includes(`<span style="color: red;">${WORD}</span>`)).toBe(row.text_raw.includes(WORD));
    const { rid } = row;
    expect(rid).toMatch(/^\d+_0_0_\d{18}_0_0_0$/);
    for (const picture of Object.values<{ large: { type: unknown } }>(row.pic_infos ?? {}))
      expect(picture.large.type).toBe(null);
    const listed = items.find(({ id }) => id === row.id);
    if (listed === undefined) continue;
    expect(row.text_raw).toBe(listed.text_raw);
    expect(row.text.replaceAll(/<span style="color: red;">(.*?)<\/span>/g, "$1")).toBe(listed.text);
    expect([row.reposts_count, row.pic_ids, row.page_info?.object_id]).toEqual([
      listed.reposts_count,
      listed.pic_ids,
      listed.page_info?.object_id,
    ]);
  }
});

test("days are whole days in Beijing; a day that no calendar has and an unknown word find nothing", async () => {
  const all = [...world.searchIn(UID, WORD, 0, world.date)];
  const second = all[Math.floor(all.length / 2)]?.createdAt ?? 0;
  const day = new Date((second + 8 * 3_600) * 1_000).toISOString().slice(0, 10);
  const midnight = Date.parse(`${day}T00:00:00+08:00`) / 1_000;
  const { data } = await pageOf(`&startDay=${day}&endDay=${day}`);
  const due = all.filter(({ createdAt }) => createdAt >= midnight && createdAt < midnight + 86_400);
  expect(data.list.map(({ id }: { id: number }) => id)).toEqual(due.map(({ id }) => id));
  expect(data.total).toBe(String(due.length));
  const nothing = { data: { list: [], total: 0 }, ok: 1 };
  expect(await pageOf("&startDay=2025-13-40")).toEqual(nothing);
  expect(await pageOf("&page=99")).toEqual(nothing);
  const other = await jsonOf(
    mock.request(`/api/weibo/search-profile/v1?token=x&uid=${UID}&q=${encodeURIComponent("查无此事")}`),
  );
  expect(other.data).toEqual(nothing);
});

test("an unknown user is refused as in the lists", async () => {
  expect((await jsonOf(mock.request("/api/weibo/search-profile/v1?token=x&q=a&uid=99999999999"))).code).toBe(400);
});
