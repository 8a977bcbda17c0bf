// People of your own: in every operation of both services, on both sides of the lists, for those who may see them.
import { expect, test } from "vitest";
import { createMock, type Mock, type Person } from "../src/index.ts";
import { jsonOf } from "./json-of.ts";

const STAR = 1_234_567_890;

const v1 = (mock: Mock, path: string) => jsonOf(mock.request(`${path}${path.includes("?") ? "&" : "?"}source=k`));
const page = async (mock: Mock, operation: string, uid: number, query = "") =>
  (await jsonOf(mock.request(`/api/weibo/${operation}/v1?token=t&uid=${uid}${query}`))).data;
const profileOf = async (mock: Mock, uid: number, token = "t") =>
  (await jsonOf(mock.request(`/api/weibo/get-user-detail/v3?token=${token}&uid=${uid}`))).data.data.user;
const idsIn = (data: { users: { id: number }[] }) => data.users.map(({ id }) => id);

function uidOf(mock: Mock, nickname: string): number {
  const uid = mock.world.uidOf(nickname);
  if (uid === undefined) throw new Error(`${nickname} is missing`);
  return uid;
}

const tester: Person = {
  nickname: "测试员",
  uid: 42,
  gender: "f",
  bio: "只在测试里",
  place: "四川 成都",
  domain: "ceshiyuan",
  registeredAt: "2015-03-08T00:00:00+08:00",
  counts: { fans: 3, posts: 7 },
  follows: [STAR, "测试员二"],
  verification: { reason: "测试专家" },
  latestPost: { text: "今天也在测试" },
};
const other: Person = { nickname: "测试员二", follows: ["测试员"] };

test("a person has exactly the given facts, in both services", async () => {
  const mock = createMock({ residents: [tester, other] });
  expect(await v1(mock, "/users/show.json?user_id=42")).toMatchObject({
    id: 42,
    screen_name: "测试员",
    gender: "f",
    description: "只在测试里",
    location: "四川 成都",
    domain: "ceshiyuan",
    created_at: "Sun Mar 08 00:00:00 +0800 2015",
    followers_count: 3,
    friends_count: 2,
    statuses_count: 7,
    verified: true,
    status: { text: "今天也在测试" },
  });
  expect((await v1(mock, "/users/show.json?screen_name=测试员")).id).toBe(42);
  expect((await v1(mock, "/users/domain_show.json?domain=ceshiyuan")).id).toBe(42);
  expect(await profileOf(mock, 42)).toMatchObject({
    screen_name: "测试员",
    followers_count: 3,
    friends_count: 2,
    statuses_count: 7,
    verified_reason: "测试专家",
    location: "四川 成都",
  });
});

test("both ends of a follow show it, in lists, ids and relations", async () => {
  const mock = createMock({ residents: [tester, other] });
  const second = uidOf(mock, "测试员二");
  expect(idsIn(await page(mock, "get-followers", 42))).toEqual([STAR, second]);
  expect((await v1(mock, "/friends/ids.json?user_id=42")).ids).toEqual([STAR, second]);
  expect(idsIn(await page(mock, "get-fans", STAR))[0]).toBe(42);
  expect((await v1(mock, `/followers/ids.json?user_id=${STAR}`)).ids[0]).toBe(42);
  const star = await page(mock, "get-fans", STAR);
  expect(star.users[0]).toMatchObject({ screen_name: "测试员", followers_count: 3 });
  expect(star.total_number).toBe((await page(createMock(), "get-fans", STAR)).total_number + 1);
  const fans = await page(mock, "get-fans", 42);
  expect([fans.total_number, fans.users.length, fans.users[0].id]).toEqual([3, 3, second]);
  const show = await v1(mock, `/friendships/show.json?source_id=42&target_id=${second}`);
  expect(show.source).toMatchObject({ following: true, followed_by: true });
  for (const { id } of fans.users)
    expect((await v1(mock, `/friends/ids.json?user_id=${id}&count=5000`)).ids).toContain(42);
});

test("a count is as many rows, of a user of the world too, and nobody else claims to be among them", async () => {
  const mock = createMock({ residents: [{ uid: STAR, counts: { fans: 3, follows: 2 } }] });
  expect((await profileOf(mock, STAR)).screen_name).toBe((await profileOf(createMock(), STAR)).screen_name);
  const [fans, follows] = [await page(mock, "get-fans", STAR), await page(mock, "get-followers", STAR)];
  expect([fans.total_number, fans.users.length, follows.total_number, follows.users.length]).toEqual([3, 3, 2, 2]);
  const before = (await v1(createMock(), `/followers/ids.json?user_id=${STAR}`)).ids;
  const [, , , fourth] = before;
  expect((await v1(mock, `/friends/ids.json?user_id=${fourth}&count=5000`)).ids).not.toContain(STAR);
  expect((await profileOf(mock, fourth)).friends_count).toBe((await profileOf(createMock(), fourth)).friends_count - 1);
});

test("a list of fans alone is whole, and a millions of fans are a filtered list", async () => {
  const mock = createMock({
    residents: [
      { nickname: "无人关注", uid: 43, fans: [] },
      { nickname: "大明星", uid: 44, counts: { fans: 5_000_000 } },
    ],
  });
  expect(await page(mock, "get-fans", 43)).toMatchObject({
    users: [],
    total_number: 0,
    ok: 1,
    has_filtered_fans: false,
  });
  expect(await page(mock, "get-fans", 44)).toMatchObject({
    users: [],
    total_number: 5_000_000,
    has_filtered_fans: true,
  });
});

test("a person without a uid has the same one in every run, whatever the seed and the other facts", () => {
  const uids = [1, 2, 103_843].map((seed) =>
    uidOf(createMock({ seed, residents: [{ nickname: "测试员" }] }), "测试员"),
  );
  expect(new Set(uids).size).toBe(1);
  expect(uidOf(createMock({ residents: [{ nickname: "测试员", counts: { fans: 9 } }] }), "测试员")).toBe(uids[0]);
});

test("a documented user keeps what the person leaves open, and no fixture answers for it", async () => {
  const mock = createMock({ residents: [{ nickname: "粉丝红包", counts: { fans: 5 } }] });
  expect(await profileOf(mock, 5_357_651_574)).toMatchObject({ followers_count: 5, friends_count: 106 });
  const response = await mock.request("/api/weibo/get-followers/v1?token=t&uid=1000000424");
  expect(response.headers.get("x-mock-by")).toBe("world");
  expect((await jsonOf(response)).data.users[0]).toMatchObject({ id: 5_357_651_574, followers_count: 5 });
  const followed = createMock({ residents: [{ nickname: "测试员", follows: [11051] }] });
  expect((await followed.request("/users/show.json?source=k&user_id=11051")).headers.get("x-mock-by")).toBe("world");
});

test("added people are there at once, a tenant's for that tenant alone, cached pages included", async () => {
  const mock = createMock();
  const list = (token: string) =>
    jsonOf(mock.request(`/api/weibo/get-fans/v1?token=${token}&uid=${STAR}`)).then(({ data }) => idsIn(data)[0]);
  const plain = await list("a");
  for (const _time of [1, 2, 3]) expect([await list("a"), await list("b")]).toEqual([plain, plain]);
  const uid = mock.add({ nickname: "甲的测试员", follows: [STAR] }, "a");
  for (const _time of [1, 2, 3]) expect([await list("a"), await list("b")]).toEqual([uid, plain]);
  const everybodys = mock.add({ nickname: "大家的测试员", uid: 45, follows: [STAR] });
  for (const _time of [1, 2, 3]) expect([await list("b"), await list("c")]).toEqual([everybodys, everybodys]);
  const both = (await jsonOf(mock.request(`/api/weibo/get-fans/v1?token=a&uid=${STAR}`))).data;
  expect(idsIn(both).slice(0, 2).sort()).toEqual([uid, everybodys].sort());
  expect([mock.world.has(uid) && mock.world.nicknameOf(uid), mock.world.uidOf("大家的测试员")]).not.toContain(
    "甲的测试员",
  );
});

test("with a date that follows the clock and with local pictures, too", async () => {
  const mock = createMock({ date: "clock", localPictures: true, residents: [tester, other] });
  const row = (await page(mock, "get-fans", STAR)).users[0];
  expect([row.id, row.profile_image_url]).toEqual([42, "http://localhost/__mock/avatar/42.svg"]);
  expect((await mock.request("/__mock/avatar/42.svg")).status).toBe(200);
});

test.each<[readonly unknown[], string]>([
  [[{ nickname: "甲", count: {} }], 'add person "甲": the person has the unknown key "count". Did you mean counts? '],
  [[{ nickname: "甲", counts: { fanss: 3 } }], 'the person counts has the unknown key "fanss". Did you mean fans? '],
  [[{ nickname: "甲", counts: { fans: -3 } }], "the person counts fans must be a whole number from 0 up. Try "],
  [[{ nickname: "甲", gender: "x" }], "the person gender must be one of m, f. Try "],
  [
    [{ nickname: "甲", membership: { type: 5 } }],
    "the person membership type names 5. Did you mean 0 or 2? Known: 0, 2, 11, 12, 13, 14. ",
  ],
  [[{}], "add person 1: the person has neither a nickname nor a uid. "],
  [[7], "add person 1: the person must be an object. "],
  [[{ uid: 42 }], "add person 42: it has no nickname, and the world has no user 42 whose it could be. Add a nickname"],
  [
    [{ nickname: "甲", uid: 7, follows: [5] }],
    'add person "甲": follows names 5, whom the world does not have. Add that',
  ],
  [[{ nickname: "甲", fans: ["乙"] }], 'fans names "乙", whom the world does not have. '],
  [[{ nickname: "甲", follows: [{}] }], "follows[0] is neither a uid nor a nickname. "],
  [[{ nickname: "甲", follows: ["甲"] }], "follows names the person itself. Leave that out."],
  [[{ nickname: "甲", follows: [STAR], counts: { follows: 0 } }], "counts follows is 0, and the list has 1. Leave the"],
  [
    [{ nickname: "粉丝红包", uid: 7 }],
    'add person "粉丝红包": the nickname is taken by user 5357651574. Choose another',
  ],
  [
    [
      { nickname: "甲", uid: 7 },
      { nickname: "甲", uid: 8 },
    ],
    "the nickname is taken by user 7. ",
  ],
  [
    [{ nickname: "甲", place: "四川 城都" }],
    'Weibo has no place "四川 城都". Did you mean 四川 成都? Write a province, ',
  ],
  [[{ nickname: "甲", registeredAt: "gestern" }], 'add person "甲": "gestern" is not a time. Write it like '],
  [
    [{ nickname: "甲", latestPost: { text: "早" }, counts: { posts: 0 } }],
    "counts posts is 0, and there is a latest post.",
  ],
  [[{ nickname: " 甲" }], "the nickname has spaces at its ends, or more than 64 characters. "],
])("residents %j are a mistake: %s", (residents, message) => {
  expect(() => createMock(JSON.parse(JSON.stringify({ residents })))).toThrow(message);
});
