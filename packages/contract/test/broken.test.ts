// The judge is judged: each broken server is caught by the cases that ought to, and by no other.
import { expect, test } from "vitest";
import { catalogue, check, inProcess } from "../src/index.ts";
import { brokenServers } from "./broken/all.ts";
import { broken } from "./broken/server.ts";

const idle = async () => {};
/** All but one: its 72 calls are about codes that no broken server touches. */
const cases = catalogue.filter(({ id }) => id !== "users-show-unseen-codes");

type Cases = typeof cases;

const ask = async (fetch: ReturnType<typeof broken>, judging: Cases = cases) =>
  (await check(inProcess(fetch, { faults: "magic" }), { cases: judging, probes: { runs: 0 }, sleep: idle })).verdicts;

const caughtBy = async (fetch: ReturnType<typeof broken>, judging: Cases) =>
  (await ask(fetch, judging)).filter(({ is }) => is === "broken").map(({ id }) => id);

const ofUsers = new Set(["get-user-detail", "get-fans", "get-followers"]);
const ofPosts = new Set([
  "get-user-post",
  "get-user-video-list",
  "get-weibo-detail",
  "get-post-comments",
  "tv-component",
  "search-all",
  "search-profile",
  "hot-search",
]);

type Case = Cases[number];
const isOfV1 = ({ upstream }: Case) => upstream === "open-v1";
const isOfUsers = ({ operation }: Case) => ofUsers.has(operation);
const isOfPosts = ({ operation }: Case) => ofPosts.has(operation);

/** A server that breaks promises about users, or about posts, keeps all others, whose cases would only take their time. */
function casesOf(ids: readonly string[]): Cases {
  const meant = cases.filter(({ id }) => ids.includes(id));
  if (meant.every(isOfUsers)) return cases.filter((each) => !isOfV1(each) && !isOfPosts(each));
  if (meant.every(isOfPosts)) return cases.filter((each) => !isOfV1(each) && !isOfUsers(each));
  return cases;
}

test("the mock itself is caught by nothing, though nearly everything is checked", async () => {
  const verdicts = await ask(broken((url, send) => send(url)));
  expect(verdicts.filter(({ is }) => is === "broken")).toEqual([]);
  expect(verdicts.filter(({ is }) => is === "kept").length).toBeGreaterThan(200);
});

test.each(brokenServers)("%s", async (_name, mutation, ids) => {
  expect(new Set(await caughtBy(broken(mutation), casesOf(ids)))).toEqual(new Set(ids));
});

test("there are more than forty of them, no two of one name", () => {
  expect(new Set(brokenServers.map(([name]) => name)).size).toBe(brokenServers.length);
  expect(brokenServers.length).toBeGreaterThan(40);
});
