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
