// The judge is judged: each broken server is caught by the cases that ought to, and by no other.
import { expect, test } from "vitest";
import { catalogue, check, inProcess } from "../src/index.ts";
import { brokenServers } from "./broken/all.ts";
import { broken } from "./broken/server.ts";

const idle = async () => {};
/** All but one: its 72 calls are about codes that no broken server touches. */
const cases = catalogue.filter(({ id }) => id !== "users-show-unseen-codes");

async function caughtBy(fetch: ReturnType<typeof broken>): Promise<readonly string[]> {
  const { verdicts } = await check(inProcess(fetch, { faults: "magic" }), { cases, probes: { runs: 0 }, sleep: idle });
  return verdicts.filter(({ is }) => is === "broken").map(({ id }) => id);
}

test("the mock itself is caught by nothing", async () => {
  expect(await caughtBy(broken((url, send) => send(url)))).toEqual([]);
});

test.each(brokenServers)("%s", async (_name, mutation, ids) => {
  expect(new Set(await caughtBy(broken(mutation)))).toEqual(new Set(ids));
});

test("there are more than forty of them, no two of one name", () => {
  expect(new Set(brokenServers.map(([name]) => name)).size).toBe(brokenServers.length);
  expect(brokenServers.length).toBeGreaterThan(40);
});
