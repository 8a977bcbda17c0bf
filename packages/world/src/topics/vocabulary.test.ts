import { expect, test } from "vitest";
import { TOPIC_COUNT, topicCategory, topicIndex, topicTitle } from "./vocabulary.ts";

const all = Array.from({ length: TOPIC_COUNT }, (_, index) => index);

test("no two topics have one title, and each title leads back", () => {
  expect(new Set(all.map(topicTitle)).size).toBe(TOPIC_COUNT);
  expect(all.filter((index) => topicIndex(topicTitle(index)) !== index)).toEqual([]);
  expect(topicIndex("没有这个话题")).toBeUndefined();
});

test("titles have 4 to 14 characters and no marks", () => {
  expect(all.map(topicTitle).filter((title) => !/^[^#\s]{4,14}$/u.test(title))).toEqual([]);
});

test("society and daily life have the most topics, as on the board of hot words", () => {
  const shares = new Map<string, number>();
  for (const index of all) shares.set(topicCategory(index), (shares.get(topicCategory(index)) ?? 0) + 1);
  expect(shares.get("社会")).toBeGreaterThan(0.2 * TOPIC_COUNT);
  expect(shares.get("明星")).toBeGreaterThan(0.1 * TOPIC_COUNT);
  expect(shares.get("游戏")).toBeLessThan(0.06 * TOPIC_COUNT);
});
