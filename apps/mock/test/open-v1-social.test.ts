// The promises of V1's social operations: every operation shows the same world.
import { openV1Codes } from "@weibo-kit/types/codes";
import { openV1Document } from "@weibo-kit/types/documents";
import type { Uid } from "@weibo-kit/world";
import { Ajv2020 } from "ajv/dist/2020.js";
import { XMLParser } from "fast-xml-parser";
import { expect, test } from "vitest";
import { createMock, type Mock } from "../src/index.ts";
import { jsonOf } from "./json-of.ts";

/** A user with more than a page of follows who shows both lists. */
const BUSY = 1234567890;
const NOON = Date.parse("2026-07-28T04:00:25Z");

const ask = (mock: Mock, path: string, init?: RequestInit) => jsonOf(mock.request(path, init));
const basic = (name: string) => ({ headers: { authorization: `Basic ${btoa(`${name}:secret`)}` } });

async function idsOf(mock: Mock, list: string, uid: number, count: number): Promise<readonly number[]> {
  const ids: number[] = [];
  for (let cursor = -1; cursor !== 0; ) {
    const page = await ask(mock, `/${list}/ids.json?source=k&user_id=${uid}&count=${count}&cursor=${cursor}`);
    ids.push(...page.ids);
    cursor = page.next_cursor;
  }
  return ids;
}

function userWho(mock: Mock, fits: (uid: Uid) => boolean): Uid {
  for (let uid = 1_000_000_000; uid < 1_000_100_000; uid += 1) if (mock.world.has(uid) && fits(uid)) return uid;
  throw new Error("nobody fits");
}

test("cursors walk a whole list: as many as announced, nobody twice, and the same people as on the justone side", async () => {
  const mock = createMock();
  const ids = await idsOf(mock, "friends", BUSY, 7);
  const { friends_count } = await ask(mock, `/users/show.json?source=k&user_id=${BUSY}`);
  expect(ids).toHaveLength(friends_count);
  expect(new Set(ids).size).toBe(ids.length);
  const first = await ask(mock, `/api/weibo/get-followers/v1?token=t&uid=${BUSY}`);
  expect(first.data.users.map(({ id }: { readonly id: number }) => id)).toEqual(ids.slice(0, 20));
});

test("next_cursor and previous_cursor are offsets, 0 where there is no such page", async () => {
  const mock = createMock();
  const page = (cursor: number) => ask(mock, `/friends/ids.json?source=k&user_id=${BUSY}&count=5&cursor=${cursor}`);
  expect(await page(-1)).toMatchObject({ next_cursor: 5, previous_cursor: 0 });
  expect(await page(10)).toMatchObject({ next_cursor: 15, previous_cursor: 5 });
  expect(await page(Number.MAX_SAFE_INTEGER)).toMatchObject({ next_cursor: 0, previous_cursor: 9_007_199_254_740_986 });
  expect(await page(1_000_000)).toEqual({ ids: [], next_cursor: 0, previous_cursor: 999_995 });
});

test.each([
  ["/friends/ids", 500, 5000],
  ["/statuses/followers", 100, 200],
])("%s: %i on a page by default, %i at most", async (path, usual, most) => {
  const mock = createMock();
  const star = userWho(mock, (uid) => mock.world.follows(uid).length > 600 && mock.world.fans(uid).length > 600);
  const rows = async (query: string) => {
    const { ids, users } = await ask(mock, `${path}.json?source=k&user_id=${star}&${query}`, basic(String(star)));
    return (ids ?? users).length;
  };
  expect(await rows("")).toBe(usual);
  expect(await rows("count=150")).toBe(150);
  const tooMany = await ask(mock, `${path}.json?source=k&user_id=${star}&count=${most + 1}`);
  expect(tooMany).toMatchObject({ error_code: "400", error: openV1Codes[40001].text });
});

test("statuses/friends shows each user exactly as users/show does", async () => {
  const mock = createMock();
  const { users } = await ask(mock, `/statuses/friends.json?source=k&user_id=${BUSY}&count=3`);
  expect(users).toHaveLength(3);
  for (const user of users) expect(user).toEqual(await ask(mock, `/users/show.json?source=k&user_id=${user.id}`));
});

test("friendships/show has both sides, and the caller is the source by default", async () => {
  const mock = createMock();
  const { ids } = await ask(mock, `/friends/ids.json?source=k&user_id=${BUSY}&count=1`);
  const both = await ask(mock, `/friendships/show.json?source=k&source_id=${BUSY}&target_id=${ids[0]}`);
  expect(both.source).toMatchObject({ id: BUSY, following: true, notifications_enabled: false });
  expect(both.target).toMatchObject({ id: ids[0], followed_by: true });
  const mine = await ask(mock, `/friendships/show.json?source=k&source_id=&target_id=${ids[0]}`, basic(String(BUSY)));
  expect(mine).toEqual(both);
  expect((await ask(mock, "/friendships/show.json?source=k&source_id=1")).error).toBe(openV1Codes[40023].text);
});

test("domain_show finds a resident and every other user with a domain", async () => {
  const mock = createMock();
  expect((await ask(mock, "/users/domain_show.json?source=k&domain=openapi")).id).toBe(11051);
  const owner = userWho(mock, (uid) => mock.world.user(uid).domain !== "");
  const { domain } = mock.world.user(owner);
  expect((await ask(mock, `/users/domain_show.json?source=k&domain=${domain}`)).id).toBe(owner);
  expect((await ask(mock, "/users/domain_show.json?source=k&domain=nobodys")).error_code).toBe("400");
});

test("a uid that is a code forces it, whichever parameter names the user", async () => {
  const mock = createMock();
  for (const path of [
    "/followers/ids.json?user_id=40313",
    "/statuses/friends.json?id=40313",
    "/friendships/show.json?target_id=40313",
  ]) {
    const response = await mock.request(`${path}&source=k`);
    expect([response.status, (await jsonOf(response)).error]).toEqual([403, openV1Codes[40313].text]);
  }
});

test("a withheld list is empty for strangers, and whole for its owner and the owner's fans", async () => {
  const mock = createMock();
  const { world } = mock;
  // One page has them all.
  const isShy = (uid: Uid) => world.user(uid).withholds.follows && world.follows(uid).length <= 500;
  const shy = userWho(mock, (uid) => isShy(uid) && world.fans(uid).length > 0);
  const [fan] = world.fans(shy).slice(0, 1);
  const stranger = userWho(mock, (uid) => !world.isFollowing(uid, shy) && uid !== shy);
  const path = `/friends/ids.json?source=k&user_id=${shy}`;
  expect((await ask(mock, path, basic(String(stranger)))).ids).toEqual([]);
  expect((await ask(mock, path, basic(String(shy)))).ids).toHaveLength(world.follows(shy).length);
  expect((await ask(mock, path, basic(String(fan)))).ids).toHaveLength(world.follows(shy).length);
});

test("verify_credentials is the user of that uid or nickname; another name is always the same user's", async () => {
  const mock = createMock();
  const who = async (name: string) => (await ask(mock, "/account/verify_credentials.json?source=k", basic(name))).id;
  expect(await who("11051")).toBe(11051);
  expect(await who("somebody@example.com")).toBe(await who("somebody@example.com"));
  expect(await who("somebody@example.com")).not.toBe(await who("another@example.com"));
});

test("rate_limit_status counts the tenant's calls of this hour, and has the time of the next", async () => {
  const mock = createMock({ clock: () => NOON });
  await ask(mock, "/users/show.json?source=k&id=11051");
  const status = await ask(mock, "/account/rate_limit_status.json?source=k");
  expect(status).toEqual({
    hourly_limit: 150,
    reset_time_in_seconds: Date.parse("2026-07-28T05:00:00Z") / 1000,
    reset_time: "Tue Jul 28 13:00:00 +0800 2026",
    remaining_hits: 149,
  });
  expect(await (await mock.request("/account/rate_limit_status.xml?source=other")).text()).toContain(
    '<remaining-hits type="integer">150</remaining-hits>',
  );
});

test("provinces: 36 of them without a credential, in JSON and XML", async () => {
  const mock = createMock();
  const { provinces } = await ask(mock, "/provinces.json");
  expect(provinces).toHaveLength(36);
  expect(provinces[0]).toMatchObject({ id: 11, name: "北京" });
  expect(provinces[0].citys[7]).toEqual({ 8: "海淀区" });
  const xml = await (await mock.request("/provinces.xml")).text();
  expect(xml).toContain('<province id="11" name="北京">');
  expect(xml).toContain('<city id="8" name="海淀区"></city>');
  expect(xml.match(/<city /g)).toHaveLength(provinces.flatMap(({ citys }: { citys: object[] }) => citys).length);
});

const PATHS = Object.keys(openV1Document.paths).filter((path) => path.endsWith(".json"));
const QUERY = `source=k&id=${BUSY}&target_id=11051&domain=openapi`;

test.each(PATHS)("%s fits its document, and its XML has the same values", async (template) => {
  const mock = createMock();
  const path = template.replace("{id}", String(BUSY));
  const json = await ask(mock, `${path}?${QUERY}`);
  const response = openV1Document.paths[template]?.get?.responses["200"];
  const schema = response && "content" in response ? response.content?.["application/json"]?.schema : undefined;
  const validate = new Ajv2020({ strict: false, validateFormats: false }).compile({ ...openV1Document, ...schema });
  validate(json);
  expect(validate.errors).toBeNull();
  const xml = await (await mock.request(`${path.replace(".json", ".xml")}?${QUERY}`)).text();
  const parsed = new XMLParser({ ignoreDeclaration: true, ignoreAttributes: false }).parse(xml);
  const texts = (value: unknown): string[] =>
    typeof value === "object" && value !== null ? Object.values(value).flatMap(texts) : [String(value)];
  const inXml = new Set(texts(parsed));
  const missing = texts(Object(json)).filter((text) => !inXml.has(text) && !/^(null|<a .*|\d{8,})$/.test(text));
  expect(missing.filter((text) => text !== "" && !inXml.has(text.trim()))).toEqual([]);
});

const OTHERS = [...PATHS, "/friends/ids.xml", "/oauth/request_token", "/oauth/authorize", "/oauth/access_token"].map(
  (path) => path.replace("{id}", String(BUSY)),
);

test.each(OTHERS)("every code can be triggered on %s, by header and by AppKey", async (path) => {
  const mock = createMock();
  for (const { code, status, text } of Object.values(openV1Codes)) {
    for (const [app, fault] of [
      ["k", String(code)],
      [`mock-${code}`, undefined],
    ]) {
      const query = path.startsWith("/oauth/")
        ? `oauth_consumer_key=${app}&oauth_token=t`
        : QUERY.replace("source=k", `source=${app}`);
      const response = await mock.request(
        `${path}?${query}`,
        fault === undefined ? {} : { headers: { "x-mock-fault": fault } },
      );
      expect([path, code, response.status]).toEqual([path, code, status]);
      const body = decodeURIComponent((await response.text()).replaceAll("+", " "));
      expect(body).toContain(text);
    }
  }
});

test.each([
  ["friends/ids.json", "9007199254740993"],
  ["friends/ids.json", "-9007199254740993"],
  ["followers/ids.xml", "9007199254740992"],
  ["statuses/friends.json", "9223372036854775807"],
])(
  "%s with the cursor %s, which a number can't hold exactly, is refused as a count of that size is",
  async (list, size) => {
    const mock = createMock();
    const of = async (name: string) => {
      const response = await mock.request(`/${list}?source=k&user_id=11051&${name}=${size}`);
      return [response.status, (await response.text()).replaceAll(/(cursor|count)=[-\d]+/g, "")];
    };
    expect(await of("cursor")).toEqual(await of("count"));
    expect((await of("cursor")).join()).toContain("40001");
  },
);
