// The documented calls get the documented answers, field for field, and every fixture fits its service's document.
import { readFileSync } from "node:fs";
import { type Fixture, loadFixtures } from "@weibo-kit/fixtures";
import { justoneDocument, type OpenApiDocument, openV1Document } from "@weibo-kit/types/documents";
import { Ajv2020 } from "ajv/dist/2020.js";
import { XMLParser } from "fast-xml-parser";
import { expect, test } from "vitest";
import { createMock } from "../src/index.ts";
import { jsonOf } from "./json-of.ts";

const fixture = (name: string) => loadFixtures().find((it) => `${it.operation}/${it.name}` === name);
const page = fixture("get-followers/documented-page");
const xml = readFileSync(new URL("../../../fixtures/open-v1/users-show/documented.xml", import.meta.url), "utf8");

test("the documented page of get-followers", async () => {
  const body = await jsonOf(createMock().request("/api/weibo/get-followers/v1?token=x&uid=1000000424&page=1"));
  expect(body).toEqual({
    ...Object(page?.body),
    message: null,
    recordTime: expect.any(String),
    requestId: expect.any(String),
  });
  expect(Object.keys(body.data.users[0])).toEqual(Object.keys(Object(page?.body).data.users[0]));
});

test("11051 in JSON, field for field", async () => {
  const response = await createMock().request("/users/show.json?source=k&user_id=11051");
  expect(await jsonOf(response)).toEqual(fixture("users-show/documented")?.body);
});

test("11051 in XML, to the letter", async () => {
  expect(await (await createMock().request("/users/show.xml?source=k&user_id=11051")).text()).toBe(xml);
});

test("the world shows the documented users as their fixtures do", async () => {
  const mock = createMock({ mode: "world" });
  const show = async (path: string) => (await mock.request(`/users/show${path}`)).text();
  expect(JSON.parse(await show(".json?source=k&user_id=11051"))).toMatchObject(
    Object(fixture("users-show/documented")?.body),
  );
  const parser = new XMLParser({ parseTagValue: false });
  expect(parser.parse(await show(".xml?source=k&user_id=11051"))).toEqual(parser.parse(xml));
});

test("a documented row is the same row on every list, and agrees with the profile", async () => {
  const mock = createMock({ mode: "world" });
  const [row] = Object(page?.body).data.users;
  const { rowsByMonth } = await import("../src/upstreams/justone/payloads/row-variants.ts");
  const { world } = mock;
  if (!world.has(row.id)) throw new Error("the resident is missing");
  expect(rowsByMonth["2026-07"].listed.plain(world.lazyUser(row.id))).toEqual(row);
  const { data } = await jsonOf(mock.request(`/api/weibo/get-user-detail/v3?token=x&uid=${row.id}`));
  expect(data.data.user).toMatchObject({ screen_name: "粉丝红包", followers_count: 65689867, friends_count: 106 });
});

test("modes: the world alone, and fixtures alone, which says what it lacks", async () => {
  const path = "/api/weibo/get-followers/v1?token=x&uid=1000000424";
  const world = await jsonOf(createMock({ mode: "world" }).request(path));
  expect(world.data).toMatchObject({ total_number: 424, screenName: "王牌对王牌", has_filtered_attentions: false });
  expect(world.data.users.length).toBeGreaterThan(1);
  const missing = await createMock({ mode: "fixtures" }).request(`${path}&page=2`);
  expect(missing.status).toBe(501);
  expect((await jsonOf(missing)).message).toContain("no fixture documents");
  for (const format of ["json", "xml"]) {
    const v1 = await createMock({ mode: "fixtures" }).request(`/users/show.${format}?source=k&user_id=1`);
    expect([v1.status, v1.headers.get("x-mock-mistake")]).toEqual([501, "yes"]);
    expect(v1.headers.get("content-type")).toBe(`application/${format};charset=UTF-8`);
    expect(await v1.text()).toMatch(/error_code\W+501\D.*no fixture documents/s);
  }
});

function schemaOf(it: Fixture): { readonly document: OpenApiDocument; readonly schema: object } {
  const document: OpenApiDocument = it.upstream === "justone" ? justoneDocument : openV1Document;
  const path = it.request.split(" ")[1]?.split("?")[0] ?? "";
  const found = document.paths[path]?.get?.responses[String(it.status)];
  const response =
    found && "$ref" in found ? document.components.responses?.[found.$ref.split("/").at(-1) ?? ""] : found;
  const [type = ""] = Object.keys(response?.content ?? {});
  return { document, schema: response?.content?.[type]?.schema ?? {} };
}

test.each(loadFixtures().filter(({ body }) => typeof body === "object"))(
  "fixture $operation/$name fits its document",
  (it) => {
    const { document, schema } = schemaOf(it);
    expect(Object.keys(schema)).not.toEqual([]);
    const validate = new Ajv2020({ strict: false, validateFormats: false, allErrors: true }).compile({
      ...document,
      ...schema,
    });
    const envelope = it.upstream === "justone" ? { message: null, recordTime: null, requestId: "" } : {};
    validate({ ...envelope, ...Object(it.body) });
    expect(validate.errors).toBeNull();
  },
);

test.each(loadFixtures().filter(({ body }) => typeof body === "string"))(
  "fixture $operation/$name is the XML of its JSON twin",
  (it) => {
    const twin = fixture(`${it.operation}/${it.name.replace(/-xml$/, "")}`);
    const [root] = Object.values(
      new XMLParser({ parseTagValue: false, ignoreDeclaration: true }).parse(String(it.body)),
    );
    const texts = Object.entries(Object(root)).filter(([, value]) => typeof value === "string");
    const json = { ...Object(twin?.body), ...(it.status === 400 ? { request: "/users/show.xml" } : {}) };
    for (const [name, text] of texts) expect(String(json[name])).toBe(text);
    expect(texts.length).toBeGreaterThan(2);
  },
);

test("several fixtures about one user are put together, and a withheld list documents nobody", async () => {
  if (page === undefined) throw new Error("the documented page is missing");
  const fans = { ...page, operation: "get-fans", request: "GET /api/weibo/get-fans/v1?uid=1000000424" };
  const ok = { ok: 0, msg: "", relation_display: 1, error_type: "none" };
  const withheld = { ...fans, request: "GET /api/weibo/get-fans/v1?uid=1000000777", body: { code: 0, data: ok } };
  const { world } = createMock({ fixtures: [page, fans, withheld] });
  expect(world.residents).toEqual([1000000424, 5357651574]);
  for (const uid of world.residents) expect(world.user(uid).nickname).not.toBe("");
  const [owner] = world.residents;
  expect(owner && world.user(owner).counts).toMatchObject({ fans: 424, follows: 424 });
});
