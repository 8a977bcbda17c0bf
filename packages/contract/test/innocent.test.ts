// False alarms: servers that keep the contract in another manner than the mock are caught by nothing.
import { createMock } from "@weibo-kit/mock";
import { expect, test } from "vitest";
import { catalogue, check, exitCodeOf, type Fetch, inProcess, type Results } from "../src/index.ts";
import { at, both, edited, given, json, justone, refused, reply, text, to, v1, type Where } from "./broken/edit.ts";
import { broken, type Mutation } from "./broken/server.ts";

const cases = catalogue.filter(({ id }) => id !== "users-show-unseen-codes");
const sleep = async () => {};

const ask = (fetch: Fetch, faults: "magic" | "none" = "magic") =>
  check(inProcess(fetch, { faults }), { cases, probes: { runs: 0 }, sleep });
const brokenIn = ({ verdicts }: Results) =>
  verdicts.filter(({ is }) => is === "broken").map(({ id, because }) => `${id}: ${because}`);
const reasonsOf = ({ verdicts }: Results, operation: string) =>
  new Set(verdicts.filter((one) => one.operation === operation).map(({ because }) => because));

const numeric = (body: string) =>
  body
    .replaceAll("&quot;", "&#34;")
    .replaceAll(/[\u4e00-\u9fff]/g, (character) => `&#x${character.charCodeAt(0).toString(16)};`);
const notFound = { status: 404, text: '{"code":404,"data":null,"message":null,"recordTime":null}' };
const noFans: Where = both(justone("get-fans"), given("token"));

const isV1: Where = ({ pathname }) => !pathname.startsWith("/api/");
const innocent: readonly (readonly [name: string, mutation: Mutation])[] = [
  ["XML with numeric character references", text(v1("xml"), numeric)],
  ["V1: JSON and XML without a charset", reply(isV1, ({ type }) => ({ type: type.split(";")[0] ?? "" }))],
  [
    "refusals without a request id, as published ones are",
    json(
      both(({ pathname }) => pathname.startsWith("/api/weibo/"), refused),
      ["requestId"],
      to(undefined),
    ),
  ],
  ["an operation that a stub does not have: 404 with code 404", reply(noFans, () => notFound)],
  [
    "an operation that a stub does not have: a page of its framework",
    reply(at("/friends/ids.json"), () => ({
      status: 404,
      type: "text/html",
      text: "<pre>Cannot GET /friends/ids.json</pre>",
    })),
  ],
];

test.each(innocent)("%s", async (_name, mutation) => {
  expect(brokenIn(await ask(broken(mutation)))).toEqual([]);
});

test("a mock whose clock stands still has times of one past moment, with digits of their own", async () => {
  const target = inProcess(createMock({ clock: () => Date.parse("2026-07-20T14:00:25.953Z") }).fetch);
  const results = await check(target, { cases, probes: { runs: 0 }, sleep });
  expect(brokenIn(results)).toEqual([]);
  expect(results.verdicts.find(({ id }) => id === "justone-record-times-differ")?.is).toBe("kept");
});

test("an operation that is not there is not imitated, in every case that asks for it", async () => {
  const results = await ask(broken(reply(noFans, () => notFound)));
  const reasons = reasonsOf(results, "get-fans");
  expect(reasons).toContain("not imitated: get-fans, which answers HTTP 404");
  expect(exitCodeOf(results)).toBe(0);
});

test("an operation that answers one call is there: its 404s are broken promises", async () => {
  const results = await ask(broken(reply(both(noFans, given("page", "2")), () => notFound)));
  expect(brokenIn(results)).not.toEqual([]);
});

test.each(["moving-lists", "short-pages", "fewer-rows", "shy-user", "as-live"] as const)(
  "lists as live ones are: %s",
  async (scenario) => {
    const results = await check(inProcess(createMock({ scenario }).fetch), { sleep });
    expect(brokenIn(results)).toEqual([]);
  },
);

test("a list that moved is said to have moved", async () => {
  const results = await check(inProcess(createMock({ scenario: "moving-lists" }).fetch), { sleep });
  expect(reasonsOf(results, "get-fans")).toContainEqual(expect.stringMatching(/^nothing to judge: the list moved/));
});

test("a list in another order at each call is no list that moves", async () => {
  let calls = 0;
  /** Page 2 is full of users of page 1, others at each call. */
  const shuffled: Mutation = async (url, send) => {
    const second = await send(url);
    if (!both(justone("get-fans"), given("page", "2"))(url, second)) return second;
    calls += 1;
    const first = new URL(url);
    first.searchParams.set("page", "1");
    const { data } = JSON.parse((await send(first)).text);
    const users = [...data.users.slice(calls), ...data.users.slice(0, calls)].reverse();
    return { ...second, text: JSON.stringify(edited(JSON.parse(second.text), ["data", "users"], to(users))) };
  };
  expect(brokenIn(await ask(broken(shuffled))).map((line) => line.split(":")[0])).toContain("get-fans-disjoint-pages");
  expect(calls).toBeGreaterThan(1);
});

test.each([
  ["/users/show.json", 503],
  ["/api/weibo/get-fans/", 502],
])("a page of a gateway, once at each address below %s, is asked past", async (path, status) => {
  const mock = createMock();
  const met = new Set<string>();
  const gateway: Fetch = async (url, init) => {
    if (!url.includes(path) || met.has(url)) return mock.fetch(url, init);
    met.add(url);
    return new Response("<html>Guru Meditation</html>", { status, headers: { "content-type": "text/html" } });
  };
  expect(brokenIn(await ask(gateway))).toEqual([]);
  expect(met.size).toBeGreaterThan(3);
});

test("a gateway that stays proves nothing about the service", async () => {
  const gateway = reply(at("/users/show.json"), () => ({ status: 503, text: "<html>", type: "text/html" }));
  const results = await ask(broken(gateway));
  expect(brokenIn(results)).toEqual([]);
  expect(results.verdicts.find(({ id }) => id === "users-show-answers")?.because).toMatch(
    /^no answer: still HTTP 503 of a gateway after 3 tries of GET \/users\/show\.json/,
  );
});

test.each([100, 303, 601])("where calls cost nothing, code %i ends no run", async (code) => {
  const refusing = json(both(justone("get-user-detail"), given("uid", "5357651574")), ["code"], to(code));
  const results = await ask(broken(refusing));
  expect(results.ended).toBeUndefined();
  expect(results.verdicts.find(({ id }) => id === "get-fans-answers")?.is).toBe("kept");
});

test("a user that a stub does not have is no fault of an unknown parameter, and --uid is the remedy", async () => {
  const refusal = { status: 400, text: '{"code":400,"data":null,"message":"no such user","recordTime":null}' };
  const results = await ask(broken(reply(given("uid", "5357651574"), () => refusal)), "none");
  const hint = "(if the server has no user 5357651574, name one that it has with --uid)";
  for (const operation of ["get-user-detail", "get-fans"]) {
    const verdict = (name: string) => results.verdicts.find(({ id }) => id === `${operation}-${name}`);
    expect(verdict("unknown-parameter")).toMatchObject({ is: "not checked", because: expect.stringContaining(hint) });
    expect(verdict("answers")).toMatchObject({ is: "broken", because: expect.stringContaining(hint) });
  }
});
