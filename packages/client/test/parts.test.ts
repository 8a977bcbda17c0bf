/** Parts of a client: posts, comments, videos, searches and hot words, with the errors of everything else. */
import { createMock } from "@weibo-kit/mock";
import { expect, test } from "vitest";
import {
  allOperations,
  ClientMistake,
  type ClientOptions,
  createWeiboClient,
  type Fetch,
  hot,
  mblogidOf,
  midOf,
  search,
  timeOfId,
} from "../src/index.ts";
import { caught } from "./caught-error.ts";
import { BUSY as uid } from "./clients.ts";
import { envelope, json, refuse, service } from "./fake-service.ts";
import { virtualClock } from "./virtual-clock.ts";

const open = (fetch: Fetch, options: Partial<ClientOptions> = {}) =>
  createWeiboClient({ token: "any", fetch, clock: virtualClock(), ...options }, allOperations);
const openTo = (payload: unknown) => open(service(json(envelope(0, payload))).fetch);
const mid = "4460302139712164";
const hours = { startDay: "2026-01-01", startHour: 0, endDay: "2026-01-02", endHour: 0 };

test("a client has the parts that it was given, and keeps them with other options", async () => {
  const weibo = createWeiboClient({ token: "any", fetch: createMock().fetch }, { hot, search });
  expect(Object.keys(weibo)).toEqual(expect.arrayContaining(["users", "fans", "hot", "search"]));
  expect(weibo).not.toHaveProperty("posts");
  const other = weibo.withOptions({ budget: { calls: 1 } });
  expect((await other.hot.get()).realtime.length).toBeGreaterThanOrEqual(50);
  expect(await other.hot.try()).toMatchObject({ ok: false, error: { kind: "budget", operation: "hot-search" } });
});

test("parts share the budget with the rest of the client", async () => {
  const weibo = open(createMock().fetch, { budget: { calls: 2 } });
  await weibo.hot.get();
  await weibo.users.get({ uid });
  expect(await caught(weibo.posts.page({ uid }))).toMatchObject({ kind: "budget", operation: "get-user-post" });
  expect(weibo.spent()).toMatchObject({ tries: 2, billed: 2, yuan: 0.2 });
});

test("a post, its video and the hot words are what the payload holds", async () => {
  const post = { status: { id: mid, bid: "IpiJvEKzO", text: "…" }, call: 1 };
  expect(await openTo(post).posts.get({ id: "IpiJvEKzO" })).toEqual(post);
  expect(await openTo(post).posts.tryGet({ id: mid })).toEqual({ ok: true, value: post });
  const video = { oid: "1034:5250046363631919", mid: 1 };
  const player = { code: "100000", msg: "succ", data: { Component_Play_Playinfo: video } };
  expect(await openTo(player).videos.get({ oid: video.oid })).toEqual(video);
  expect(await openTo(player).videos.tryGet({ oid: video.oid })).toEqual({ ok: true, value: video });
  const board = { ok: 1, data: { realtime: [{ word: "猫" }] } };
  expect(await openTo(board).hot.get()).toEqual(board.data);
});

test("what does not exist is missing, what is hidden is withheld; both are billed", async () => {
  const gone = openTo({ ok: 0, message: "该微博不存在", error_code: 20101 });
  expect(await caught(gone.posts.get({ id: mid }))).toMatchObject({
    kind: "missing",
    billed: "yes",
    attempts: 1,
    message: `get-weibo-detail (id=${mid}) found nothing: 该微博不存在`,
  });
  const hidden = openTo({ ok: 0, message: "由于博主设置，目前内容暂不可见。", error_code: 20170 });
  expect(await caught(hidden.posts.get({ id: mid }))).toMatchObject({
    kind: "withheld",
    message: `get-weibo-detail (id=${mid}) is withheld: 由于博主设置，目前内容暂不可见。`,
  });
  const video = openTo({ code: "100000", msg: "succ", data: { Component_Play_Playinfo: null } });
  expect(await video.videos.tryGet({ oid: "1034:1" })).toMatchObject({ ok: false, error: { kind: "missing" } });
});

const calls = {
  "posts.page": (weibo: Opened) => weibo.posts.page({ uid }),
  "posts.try": async (weibo: Opened) => unwrapped(await weibo.posts.try({ uid })),
  "posts.all": async (weibo: Opened) => {
    for await (const { idstr } of weibo.posts.all({ uid })) throw new Error(`post ${idstr} was listed`);
  },
  "posts.get": (weibo: Opened) => weibo.posts.get({ id: mid }),
  "posts.tryGet": async (weibo: Opened) => unwrapped(await weibo.posts.tryGet({ id: mid })),
  "posts.search.page": (weibo: Opened) => weibo.posts.search.page({ uid, q: "猫" }),
  "comments.page": (weibo: Opened) => weibo.comments.page({ mid }),
  "videos.page": (weibo: Opened) => weibo.videos.page({ uid }),
  "videos.get": (weibo: Opened) => weibo.videos.get({ oid: "1034:1" }),
  "search.page": (weibo: Opened) => weibo.search.page({ q: "猫", ...hours }),
  "hot.get": (weibo: Opened) => weibo.hot.get(),
  "hot.try": async (weibo: Opened) => unwrapped(await weibo.hot.try()),
};
type Opened = ReturnType<typeof open>;

const unwrapped = (outcome: { ok: true } | { ok: false; error: Error }): never => {
  throw outcome.ok ? new Error("it succeeded") : outcome.error;
};

test.each(Object.entries(calls))(
  "%s: a refusal is retried as of users, and shows the caller's line",
  async (_, call) => {
    const { fetch, requests } = service(refuse(301));
    const error = await caught(call(open(fetch)));
    expect(error).toMatchObject({ kind: "refused", code: 301, attempts: 4 });
    expect(requests).toHaveLength(4);
    expect(error.stack?.split("\n")[1]).toContain("parts.test.ts");
  },
);

test.each(Object.entries(calls))("%s: a payload of another shape is a ProtocolError", async (_, call) => {
  for (const payload of [null, {}, [], "text", { ok: -100 }, { ok: 1 }, { ok: 1, data: {} }, { ok: 1, data: null }]) {
    expect(await caught(call(openTo(payload)))).toMatchObject({ kind: "protocol", billed: "yes" });
  }
});

test.each<[string, (weibo: Opened) => unknown, string]>([
  ["a name", ({ posts }) => Reflect.apply(posts.page, undefined, [{ uid, sinceID: "1kp2" }]), "sinceId"],
  ["an id", ({ posts }) => Reflect.apply(posts.get, undefined, [{ id: 2 ** 60 }]), "must be a text"],
  ["a sort", ({ comments }) => Reflect.apply(comments.page, undefined, [{ mid, sort: "NEW" }]), "TIME, HOT"],
  ["an hour", ({ search }) => Reflect.apply(search.page, undefined, [{ q: "", ...hours, endHour: 24 }]), "0 to 23"],
  ["a kind", ({ search }) => Reflect.apply(search.page, undefined, [{ q: "", ...hours, contains: "GIF" }]), "PICTURE"],
  ["an option", ({ hot }) => Reflect.apply(hot.get, undefined, [{ sginal: 1 }]), "signal"],
  ["words", ({ posts }) => Reflect.apply(posts.search.page, undefined, [{ uid, q: 5 }]), "must be a text"],
])("%s that is wrong is a mistake that has the right ones, before anything is sent", async (_, call, known) => {
  const { fetch, requests } = service(refuse(301));
  const mistake = await Promise.resolve(call(open(fetch))).catch((error: unknown) => error);
  expect(mistake).toBeInstanceOf(ClientMistake);
  expect(String(mistake)).toContain(known);
  expect(requests).toEqual([]);
});

test("a part that is undefined is left out", () => {
  const weibo: object = Reflect.apply(createWeiboClient, undefined, [{ token: "any" }, { hot: undefined, search }]);
  expect(weibo).toMatchObject({ hot: undefined, search: {} });
});

test.each<[unknown, string]>([
  [{ hot: {} }, "hot must be a function"],
  [hot, "the parts are a function"],
  [null, "the parts are null"],
  [[hot], "the parts are a list"],
])("parts %j that are none are a mistake", (parts, message) => {
  const create = (): unknown => Reflect.apply(createWeiboClient, undefined, [{ token: "any" }, parts]);
  expect(create).toThrow(message);
});

test("ids lead to their short form, back, and to their second", () => {
  expect([mblogidOf(mid), midOf("IpiJvEKzO"), timeOfId(mid)]).toEqual(["IpiJvEKzO", mid, 1_578_902_361]);
});
