// Hostile data: fields mutate, each mutation is one line, and the line repeats it.
import { XMLValidator } from "fast-xml-parser";
import { expect, test } from "vitest";
import { createMock } from "../src/index.ts";
import { jsonOf } from "./json-of.ts";

const { world } = createMock();
/** A user with a full page of fans. */
const BUSY = world.find({ fans: ">1000" }, { limit: 20 }).find((uid) => world.fans(uid).length > 1_000) ?? 0;
const fans = (token: string) => `/api/weibo/get-fans/v1?token=${token}&uid=${BUSY}`;

test("fields mutate in every way, the same for the same seed", async () => {
  const run = async () => {
    const mock = createMock({ scenario: { rules: [{ then: { mutate: 0.5 } }] }, clock: () => 0 });
    const text = await (await mock.request(fans("a"))).text();
    return { text, lines: mock.journal.entries("a")[0]?.mutated ?? [] };
  };
  const { text, lines } = await run();
  expect(new Set(lines.map((line) => line.split(":")[1]))).toEqual(
    new Set(["null", "missing", "text", "number", "commas", "huge", "odd", "unknown"]),
  );
  expect((await run()).text).toBe(text);
  expect(JSON.parse(text).code).toBe(0);
});

test("each line, given as a mutation, mutates exactly that field again", async () => {
  const mock = createMock({ scenario: "hostile-data", clock: () => 0 });
  await mock.request(fans("a"));
  const lines = mock.journal.entries("a")[0]?.mutated ?? [];
  const calm = createMock({ clock: () => 0 });
  for (const line of lines.filter((_, place) => place % 20 === 0)) {
    const response = await calm.request(fans("b"), { headers: { "x-mock-fault": `mutate=${line}` } });
    expect(response.headers.get("x-mock-mutated")).toBe(line);
    const [, uid = "", field = "", kind = ""] = /^(\d+)\.(\w+):(\w+)$/.exec(line) ?? [];
    const { users } = (await jsonOf(response)).data;
    const rows = users.filter((user: { readonly idstr?: unknown }) => user.idstr === uid);
    if (kind === "null") expect(JSON.stringify(rows)).toContain(`"${field}":null`);
    if (kind === "unknown") expect(JSON.stringify(rows)).toContain(`"${field}_v2":`);
  }
  expect(lines.length).toBeGreaterThan(40);
});

test("what drifted in V1 is still XML", async () => {
  const mock = createMock({ scenario: { rules: [{ then: { mutate: 0.5 } }] } });
  const text = await (await mock.request("/users/show.xml?source=k&user_id=1234567890")).text();
  expect(XMLValidator.validate(text)).toBe(true);
  expect(mock.journal.entries("k")[0]?.mutated?.length).toBeGreaterThan(3);
});
