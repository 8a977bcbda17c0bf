// What is shown about one tenant, or about one call, has nothing of other tenants and no credential.
import { expect, test } from "vitest";
import { createMock } from "../src/index.ts";
import { jsonOf } from "./json-of.ts";

const fans = (token: string) => `/api/weibo/get-fans/v1?token=${token}&uid=1234567890`;

test("the number of calls beside a tenant's journal is its own", async () => {
  const mock = createMock();
  for (const token of ["a", "a", "b"]) await mock.request(fans(token));
  expect(await jsonOf(mock.request("/__mock/journal?token=b"))).toMatchObject({ calls: 1, entries: [{ nth: 1 }] });
  expect(await jsonOf(mock.request("/__mock/journal"))).toMatchObject({ calls: 3 });
  expect(await jsonOf(mock.request("/__mock/reset?token=b", { method: "POST" }))).toEqual({ ok: true, calls: 0 });
});

test.each([
  ["an address with user info", "screen_name=http%3A%2F%2Fme%3Apw-of-me%40host%2F%3Ftoken%3Dpw-of-me"],
  ["a parameter in a value", "screen_name=token%3Dpw-of-me"],
])("%s is masked in an explanation as in the journal", async (_what, query) => {
  const mock = createMock();
  const path = `/users/show.json?source=k&${query}`;
  await mock.request(path);
  const journal = await (await mock.request("/__mock/journal")).text();
  const explanation = await (await mock.request(`/__mock/explain?url=${encodeURIComponent(path)}`)).text();
  for (const text of [journal, explanation]) expect(text).not.toContain("pw-of-me");
  expect(JSON.parse(explanation).input).toEqual(JSON.parse(journal).entries[0].input);
});
