// What rows of September 2026 showed first: rank 8 of members, extensions of organisations, countries as cities.
import { expect, test } from "vitest";
import { createMock } from "../src/index.ts";
import { jsonOf } from "./json-of.ts";

test("rows have ranks up to 8, extensions 0 and 50 of type 7, and countries in the province 400", async () => {
  const mock = createMock({ seed: 7 });
  const rows: Record<string, unknown>[] = [];
  for (let index = 0; index < 150; index += 1) {
    const uid = 1_000_000_007 + index * 39_989_981;
    const { data } = await jsonOf(mock.request(`/api/weibo/get-followers/v1?token=x&uid=${uid}`));
    rows.push(...(data.users ?? []));
  }
  const ranks = rows.map(({ mbrank }) => Number(mbrank));
  expect(Math.max(...ranks)).toBe(8);
  const extensions = rows.filter(({ verified_type }) => verified_type === 7).map((row) => row["verified_type_ext"]);
  expect([...new Set(extensions)].sort()).toEqual([0, 50]);
  expect(rows.filter(({ location }) => String(location).startsWith("海外 ")).length).toBeGreaterThan(0);
  const abroad = rows.filter(({ province, city }) => province === "400" && city !== "1000");
  expect(abroad.map(({ location }) => String(location).split(" ")[0])).toEqual(abroad.map(() => "海外"));
});
