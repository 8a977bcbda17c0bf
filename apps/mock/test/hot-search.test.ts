// The hot list, as an app reads it, and what its words lead to.
import { payloadValidators } from "@weibo-kit/types/payload-validators";
import { expect, test } from "vitest";
import { createMock } from "../src/index.ts";
import { jsonOf } from "./json-of.ts";

interface Row {
  readonly realpos?: number;
  readonly rank: number;
  readonly num: number;
  readonly word: string;
  readonly is_ad?: number;
}

const boardAt = async (date: string) => {
  const mock = createMock({ date: Date.parse(date) });
  return { mock, payload: (await jsonOf(mock.request("/api/weibo/hot-search/v1?token=t"))).data };
};

test.each(["2024-05-01T09:00:00+08:00", "2025-12-31T23:10:00+08:00", "2026-09-08T04:20:00+08:00"])(
  "fifty ranked words whose heat never rises, advertisements between them, at %s",
  async (date) => {
    const { payload } = await boardAt(date);
    expect(payloadValidators.justone.HotBoard?.(payload)).toBe(true);
    const rows: Row[] = payload.data.realtime;
    const ranked = rows.filter(({ is_ad }) => is_ad === undefined);
    expect(ranked.map(({ realpos }) => realpos)).toEqual(Array.from({ length: 50 }, (_, rank) => rank + 1));
    for (const [place, { rank, num, is_ad, realpos = 0 }] of rows.entries()) {
      expect(num).toBeLessThanOrEqual(rows[place - 1]?.num ?? num);
      expect(rank).toBe(is_ad === 1 ? rows[place - 1]?.rank : realpos - 1);
    }
    expect(new Set(rows.map(({ word }) => word)).size).toBe(rows.length);
  },
);

test("the official word leads to a post that exists, by its number and by its address", async () => {
  const { mock, payload } = await boardAt("2025-12-31T23:10:00+08:00");
  const { mid, url, stime, word } = payload.data.hotgov;
  const post = mock.world.post(Number(mid));
  if (!post) throw new Error(`${mid} is missing`);
  expect(url.startsWith(`http://weibo.com/${post.author}/`)).toBe(true);
  expect(`#${post.topic}#`).toBe(word);
  expect(stime).toBeGreaterThanOrEqual(post.createdAt);
});

test("the list moves with the date, and is billed as documented", async () => {
  const { mock, payload } = await boardAt("2025-12-31T23:10:00+08:00");
  const later = (await boardAt("2026-01-01T05:10:00+08:00")).payload;
  const wordsIn = ({ data }: typeof payload) => data.realtime.map(({ word }: Row) => word);
  expect(wordsIn(later)).not.toEqual(wordsIn(payload));
  expect(mock.bill().total).toBe("0.10");
});
