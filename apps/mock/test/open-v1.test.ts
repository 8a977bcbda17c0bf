// What the V1 side promises: one user by every selector, JSON and XML, and its refusals.
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { expect, test } from "vitest";
import { createMock } from "../src/index.ts";
import { jsonOf } from "./json-of.ts";

const show = async (path: string, init?: RequestInit) => createMock().request(`/users/show${path}`, init);
const idOf = async (path: string) => (await jsonOf(show(path))).id;

test("a user is found by user_id, screen_name, :id, id and uid", async () => {
  const { world } = createMock();
  const uid = 1234567890;
  if (!world.has(uid)) throw new Error("nobody there");
  const nickname = encodeURIComponent(world.nicknameOf(uid));
  for (const path of [
    `.json?source=k&user_id=${uid}`,
    `.json?source=k&screen_name=${nickname}`,
    `/${uid}.json?source=k`,
    `/${nickname}.json?source=k`,
    `.json?source=k&id=${uid}`,
    `.json?source=k&id=${nickname}`,
    `.json?source=k&uid=${uid}`,
  ]) {
    expect(await idOf(path), path).toBe(uid);
  }
});

test("user_id wins over screen_name, screen_name over :id", async () => {
  expect(await idOf(`.json?source=k&user_id=11051&screen_name=${encodeURIComponent("粉丝红包")}`)).toBe(11051);
  expect(await idOf(`/11051.json?source=k&screen_name=${encodeURIComponent("粉丝红包")}`)).toBe(5357651574);
});

test.each([
  ".json?source=k",
  ".json?source=k&user_id=999",
  ".json?source=k&user_id=abc",
  ".json?source=k&screen_name=%E6%97%A0",
])("%s is nobody: 400 and 40023", async (path) => {
  const response = await show(path);
  expect(response.status).toBe(400);
  expect(await response.text()).toBe(
    '{"request":"/users/show.json","error_code":"400","error":"40023:Error: User does not exists!"}',
  );
});

test("request echoes the path without its query, in XML too", async () => {
  const response = await show("/999.xml?source=k");
  expect(response.headers.get("content-type")).toBe("application/xml;charset=UTF-8");
  expect(await response.text()).toBe(
    `<?xml version="1.0" encoding="UTF-8"?>
<hash>
  <request>/users/show/999.xml</request>
  <error_code>400</error_code>
  <error>40023:Error: User does not exists!</error>
</hash>
`,
  );
});

test("without source, Basic alone is not enough and OAuth is", async () => {
  expect((await jsonOf(show(".json?user_id=11051"))).error).toBe("40022:Error: source paramter(appkey) is missing");
  const basic = { headers: { authorization: `Basic ${btoa("me:secret")}` } };
  expect((await show(".json?user_id=11051", basic)).status).toBe(400);
  const oauth = { headers: { authorization: 'OAuth oauth_consumer_key="k", oauth_token="t", oauth_signature="s"' } };
  expect((await show(".json?user_id=11051", oauth)).status).toBe(200);
});

test("JSON and XML have the same values for every user", async () => {
  const mock = createMock();
  const parser = new XMLParser({ parseTagValue: false });
  for (let uid = 1_000_000_000; uid < 1_000_000_050; uid += 1) {
    const json = await jsonOf(mock.request(`/users/show.json?source=k&user_id=${uid}`));
    const text = await (await mock.request(`/users/show.xml?source=k&user_id=${uid}`)).text();
    expect(XMLValidator.validate(text)).toBe(true);
    const { user } = parser.parse(text);
    expect(user).toMatchObject({ screen_name: json.screen_name, description: json.description, city: json.city });
    expect(user.followers_count).toBe(String(json.followers_count));
  }
});

test("an unknown V1 path is refused in V1's own form", async () => {
  const response = await createMock().request("/users/nothing.json");
  expect(response.status).toBe(404);
  expect(await jsonOf(response)).toMatchObject({ request: "/users/nothing.json", error_code: "404" });
});
