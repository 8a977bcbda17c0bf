// The control routes for people of your own: everybody's, and those of one tenant.
import { expect, test } from "vitest";
import { createMock, type Mock } from "../src/index.ts";
import { serve } from "../src/serve.ts";
import { jsonOf } from "./json-of.ts";

const STAR = 1_234_567_890;
const send = (mock: Mock, method: string, path: string, body?: object) =>
  mock.request(`/__mock${path}`, { method, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
const profile = (mock: Mock, token: string, uid = 42) =>
  mock.request(`/api/weibo/get-user-detail/v3?token=${token}&uid=${uid}`);

test("a person is put, shown, replaced and removed", async () => {
  const mock = createMock();
  expect(await jsonOf(send(mock, "PUT", "/people/42", { nickname: "测试员", counts: { fans: 3 } }))).toEqual({
    uid: 42,
    nickname: "测试员",
    counts: { fans: 3 },
  });
  expect((await jsonOf(profile(mock, "any"))).data.data.user.followers_count).toBe(3);
  await send(mock, "PUT", "/people/42", { nickname: "测试员", counts: { fans: 4 } });
  expect((await jsonOf(profile(mock, "any"))).data.data.user.followers_count).toBe(4);
  expect((await jsonOf(send(mock, "GET", "/people/42"))).counts).toEqual({ fans: 4 });
  expect((await jsonOf(send(mock, "GET", "/people"))).people).toHaveLength(1);
  expect((await send(mock, "DELETE", "/people/42")).status).toBe(200);
  expect((await jsonOf(profile(mock, "any"))).data.abnormal).toBe(true);
  expect((await send(mock, "GET", "/people/42")).status).toBe(404);
});

test("a tenant's people are this tenant's alone, go with its settings, and everybody's stay", async () => {
  const mock = createMock();
  await send(mock, "PUT", "/people/42?token=ci-7", { nickname: "七号的测试员", follows: [STAR] });
  await send(mock, "PUT", "/people/43", { nickname: "大家的测试员" });
  expect((await jsonOf(profile(mock, "ci-7"))).data.data.user.screen_name).toBe("七号的测试员");
  expect((await jsonOf(profile(mock, "ci-7", 43))).data.data.user.screen_name).toBe("大家的测试员");
  expect((await jsonOf(profile(mock, "ci-8"))).data.abnormal).toBe(true);
  expect((await jsonOf(send(mock, "GET", "/people?token=ci-7"))).people).toMatchObject([{ uid: 42 }]);
  await mock.request("/__mock/reset?token=ci-7", { method: "POST" });
  expect((await jsonOf(profile(mock, "ci-7"))).data.abnormal).toBe(undefined);
  await send(mock, "DELETE", "/tenants?token=ci-7");
  expect((await jsonOf(profile(mock, "ci-7"))).data.abnormal).toBe(true);
  await send(mock, "DELETE", "/people");
  expect((await jsonOf(profile(mock, "ci-8", 43))).data.abnormal).toBe(true);
});

test("two people follow each other; one whom another's list names is removed after it", async () => {
  const mock = createMock();
  await send(mock, "PUT", "/people/42", { nickname: "甲" });
  await send(mock, "PUT", "/people/43", { nickname: "乙", follows: ["甲"] });
  await send(mock, "PUT", "/people/42", { nickname: "甲", follows: [43] });
  const show = "/friendships/show.json?source=k&source_id=42&target_id=43";
  expect((await jsonOf(mock.request(show))).source).toMatchObject({ following: true, followed_by: true });
  expect(await jsonOf(send(mock, "DELETE", "/people/43"))).toEqual({
    mistake:
      "Failed to remove person 43: follows names 43, whom the world does not have then. Change that list first, or remove all: DELETE /__mock/people.",
  });
  await send(mock, "PUT", "/people/42", { nickname: "甲" });
  expect((await send(mock, "DELETE", "/people/43")).status).toBe(200);
});

test("everybody's people who go, or take a tenant's nickname, leave the tenant's calls answered", async () => {
  const mock = createMock();
  await send(mock, "PUT", "/people/42", { nickname: "甲" });
  await send(mock, "PUT", "/people/43?token=t", { nickname: "乙", follows: ["甲", STAR] });
  await send(mock, "DELETE", "/people/42");
  await send(mock, "PUT", "/people/44", { nickname: "乙" });
  const list = (await jsonOf(mock.request("/api/weibo/get-followers/v1?token=t&uid=43"))).data;
  expect(list.users.map(({ id }: { id: number }) => id)).toEqual([STAR]);
  expect((await jsonOf(mock.request("/api/weibo/get-followers/v1?token=u&uid=44"))).data.screenName).toBe("乙");
});

test.each<[string, object, number, string]>([
  ["/people/abc", {}, 400, 'Failed to use person "abc": that is no uid. Give a whole number'],
  ["/people/42", { nickname: "甲", uid: 7 }, 400, "Failed to add person 42: the body has the uid 7. Leave it out"],
  ["/people/42", { nickname: "甲", fanss: [] }, 400, 'the person has the unknown key "fanss". Did you mean fans?'],
  ["/people/42", {}, 400, "Failed to add person 42: it has no nickname, and the world has no user 42"],
  ["/people/42", { nickname: "粉丝红包" }, 400, "the nickname is taken by user 5357651574"],
])("PUT %s %j is refused with %i: %s", async (path, body, status, message) => {
  const response = await send(createMock(), "PUT", path, body);
  expect([response.status, (await jsonOf(response)).mistake]).toEqual([status, expect.stringContaining(message)]);
});

test("what tenants put is bounded together, and a tenant by number", async () => {
  const mock = createMock({ tenantBytes: 4_000 });
  const put = (token: string, uid: number) =>
    send(mock, "PUT", `/people/${uid}?token=${token}`, { nickname: `用户${uid}`, bio: "长".repeat(500) });
  const statuses: number[] = [];
  for (const uid of [11, 12, 13, 14, 15, 16, 17, 18]) statuses.push((await put(`t${uid}`, uid)).status);
  expect(statuses.filter((status) => status === 200).length).toBeLessThan(8);
  expect(statuses.at(-1)).toBe(507);
  const many = Array.from({ length: 1_001 }, (_, place) => ({ nickname: `人${place}` }));
  expect(() => createMock({ residents: many })).toThrow("Failed to add people: 1001 are too many. Give at most 1000.");
});

test("on a port with an admin token a tenant puts its own people with its own credential", async () => {
  const { url, close } = await serve(createMock(), { port: 0, adminToken: "boss" });
  const put = (credential: string, query: string) =>
    fetch(`${url}/__mock/people/42${query}`, {
      method: "PUT",
      headers: { authorization: `Bearer ${credential}` },
      body: JSON.stringify({ nickname: "测试员" }),
    });
  const statuses = [
    await put("ci-7", "?token=ci-7"),
    await put("ci-8", "?token=ci-7"),
    await put("ci-7", ""),
    await put("boss", ""),
  ];
  expect(statuses.map(({ status }) => status)).toEqual([200, 401, 401, 200]);
  await close();
});
