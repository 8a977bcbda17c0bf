// No effect may ever be a bug of ours: every one of them, through the header, at every path of both services.
import { justoneDocument, openV1Document } from "@weibo-kit/types/documents";
import { expect, test } from "vitest";
import { createMock } from "../src/index.ts";
import { disruptions, quirks } from "../src/plan/scenario/vocabulary.ts";

const { world } = createMock();
const BUSY = world.find({ fans: ">1000" }, { limit: 20 }).find((uid) => world.fans(uid).length > 1_000) ?? 0;
const query = `token=a&source=k&uid=${BUSY}&user_id=${BUSY}&q=x&id=1&mid=1&oid=1:1&startDay=2026-01-01&endDay=2026-01-02&startHour=0&endHour=1`;
const paths = [...Object.keys(justoneDocument.paths), ...Object.keys(openV1Document.paths)].map(
  (path) => `${path.replace("{id}", String(BUSY))}?${query}`,
);
const effects = [...Object.keys(disruptions), ...Object.keys(quirks), "mutate=0.5", "mutate=1"];

test.each(effects)("%s", async (effect) => {
  const mock = createMock({ mode: "world", sleep: async () => undefined });
  for (const path of paths) {
    const response = await mock.request(path, { headers: { "x-mock-fault": effect } }).catch(() => undefined);
    expect(response?.headers.has("x-mock-bug") ?? false, path).toBe(false);
  }
  expect(mock.journal.count).toBeGreaterThan(10);
});
