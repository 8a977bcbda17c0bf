// A near miss names the fixture that the caller most likely meant.
import { expect, test } from "vitest";
import { createMock } from "../src/index.ts";
import { jsonOf } from "./json-of.ts";

test.each([
  ["/users/show.json?source=k&id=11051", "users-show/documented", ["id", "user_id"]],
  ["/users/show/11051.json?source=k", "users-show/documented", ["id", "user_id"]],
  ["/users/show.json?source=k&user_id=11051&screen_name=a", "users-show/documented", ["screen_name"]],
  ["/users/show.xml?source=k&id=11051", "users-show/documented-xml", ["id", "user_id"]],
  ["/api/weibo/get-followers/v1?token=a&uid=1000000424&page=2", "get-followers/documented-page", ["page"]],
])("%s is closest to %s", async (path, fixture, differs) => {
  const mock = createMock();
  const explained = await jsonOf(mock.request(`/__mock/explain?url=${encodeURIComponent(path)}`));
  expect(explained.nearest).toEqual({ fixture, differs });
  await mock.request(path);
  expect(await jsonOf(mock.request("/__mock/near-misses"))).toMatchObject([
    { count: 1, nearest: fixture, because: `no fixture: differs in ${differs.join(", ")}` },
  ]);
});

test("an operation without fixtures has no near miss", async () => {
  const path = encodeURIComponent("/api/weibo/get-fans/v1?token=a&uid=1234567890");
  expect(await jsonOf(createMock().request(`/__mock/explain?url=${path}`))).not.toHaveProperty("nearest");
});
