// A crawler over users, posts, reposts, comments, videos and searches never meets a contradiction.
import { expect, test } from "vitest";
import { createMock, type MockSettings } from "../../src/index.ts";
import { jsonOf } from "../json-of.ts";
import { crawl } from "./crawl.ts";
import type { Ask } from "./notes.ts";

const versions = new Map([
  ["get-user-detail", "v3"],
  ["search-all", "v2"],
]);

function asking(settings: MockSettings): Ask {
  const mock = createMock(settings);
  return async (operation, input) => {
    const query = Object.entries(input)
      .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
      .join("&");
    const path = `/api/weibo/${operation}/${versions.get(operation) ?? "v1"}?token=t&${query}`;
    const { code, data } = await jsonOf(mock.request(path));
    if (code !== 0) throw new Error(`${path} is answered with code ${code}`);
    return data;
  };
}

test.each([{}, { seed: 7 }])("what any two answers say about one thing agrees: %o", async (settings) => {
  const bounds = { posts: 100, pagesOfUser: 2, pagesOfComments: 3 };
  const { counts, contradictions } = await crawl(asking(settings), 1_234_567_890, bounds);
  expect(contradictions).toEqual([]);
  for (const count of Object.values(counts)) expect(count).toBeGreaterThan(0);
});
