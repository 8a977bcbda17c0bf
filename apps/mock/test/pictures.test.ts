// Everybody has a face offline, the same one every time.
import { expect, test } from "vitest";
import { createMock } from "../src/index.ts";
import { jsonOf } from "./json-of.ts";

const mock = createMock();
const svgOf = async (uid: number) => (await mock.request(`/__mock/avatar/${uid}.svg`)).text();

test("a picture is an SVG, the same for the same uid and another for another", async () => {
  const response = await mock.request("/__mock/avatar/5357651574.svg");
  expect(response.headers.get("content-type")).toBe("image/svg+xml");
  const svg = await response.text();
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg".*<\/svg>\n$/);
  expect(await svgOf(5357651574)).toBe(svg);
  expect(await svgOf(11051)).not.toBe(svg);
});

test("nobody has no picture", async () => {
  expect((await mock.request("/__mock/avatar/7.svg")).status).toBe(404);
});

test("with local pictures every address in a payload is the mock's own, as the client reached it, and answers", async () => {
  const local = createMock({ localPictures: true, mode: "world" });
  const { data } = await jsonOf(local.fetch("http://127.0.0.1:4010/api/weibo/get-fans/v1?token=x&uid=5357651574"));
  expect(data.users.length).toBeGreaterThan(0);
  for (const row of data.users) {
    expect(row.profile_image_url).toBe(`http://127.0.0.1:4010/__mock/avatar/${row.id}.svg`);
    expect((await local.fetch(row.avatar_hd)).status).toBe(200);
  }
  const v1 = await jsonOf(local.fetch("http://localhost/users/show.json?source=k&user_id=11051"));
  expect(v1.profile_image_url).toBe("http://localhost/__mock/avatar/11051.svg");
});

const origin = "http://127.0.0.1:4010";
const local = createMock({ localPictures: true });
const SINA = "sinaimg";

/** Every address of a body that is one of the mock's own. */
const own = (text: string) => [...text.matchAll(/http:\/\/127\.0\.0\.1:4010\/[^"<;\s]*/g)].map(([address]) => address);

test.each([
  ["the documented page", "/api/weibo/get-followers/v1?token=x&uid=1000000424", 4],
  ["a page of generated users, some with covers", "/api/weibo/get-fans/v1?token=x&uid=1234567890", 61],
  ["a profile", "/api/weibo/get-user-detail/v3?token=x&uid=5357651574", 4],
  ["V1's documented user in JSON", "/users/show.json?source=k&user_id=11051", 1],
  ["V1's documented user in XML", "/users/show.xml?source=k&user_id=11051", 1],
  ["V1's users with posts that have pictures", "/statuses/followers.xml?source=k&user_id=1234567890&count=50", 53],
])("%s: no address leads out, and every one of the mock's answers with a picture", async (_what, path, atLeast) => {
  const text = await (await local.fetch(origin + path)).text();
  expect(text).not.toContain(SINA);
  const addresses = own(text);
  expect(addresses.length).toBeGreaterThanOrEqual(atLeast);
  for (const address of addresses) {
    const response = await local.fetch(address);
    expect([address, response.status, response.headers.get("content-type")]).toEqual([address, 200, "image/svg+xml"]);
  }
});

test("an avatar of the documentation shows the face of its user", async () => {
  const { data } = await jsonOf(local.fetch(`${origin}/api/weibo/get-followers/v1?token=x&uid=1000000424`));
  expect(data.users[0].avatar_hd).toBe(`${origin}/__mock/avatar/5357651574.svg`);
  expect(data.users[0].cover_image_phone).toMatch(
    /^http:\/\/127\.0\.0\.1:4010\/__mock\/picture\/006yCBGqgy1fi\w+\.svg;/,
  );
});

test("a cover is the same picture every time, and another for another name", async () => {
  const of = async (name: string) => (await local.request(`/__mock/picture/${name}.svg`)).text();
  expect(await of("006yCBGqgy1")).toBe(await of("006yCBGqgy1"));
  expect(await of("006yCBGqgy1")).not.toBe(await of("006yCBGqgy2"));
});

test("mutated payloads have local pictures, too", async () => {
  const headers = { "x-mock-mutate": "0.2" };
  const text = await (await local.fetch(`${origin}/api/weibo/get-fans/v1?token=x&uid=5357651574`, { headers })).text();
  expect(text).not.toContain(SINA);
});

test("without the setting every address is Weibo's, byte for byte", async () => {
  const { data } = await jsonOf(mock.request("/api/weibo/get-followers/v1?token=x&uid=1000000424"));
  expect(data.users[0].avatar_hd).toContain("tvax4.sinaimg.cn");
});
