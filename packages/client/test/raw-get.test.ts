/** The raw GET: openapi-fetch, with the token added. */
import { createMock } from "@weibo-kit/mock";
import { expect, test } from "vitest";
import { caught } from "./caught-error.ts";
import { BUSY, clientOf, TOKEN } from "./clients.ts";
import { envelope, json, refuse, refused, service, silent } from "./fake-service.ts";

const PATH = "/api/weibo/get-user-detail/v3";
const query = { uid: BUSY };

test("it brings the envelope as it is", async () => {
  const { data, response } = await clientOf(createMock().fetch).GET(PATH, { params: { query } });
  expect(response.status).toBe(200);
  expect(data).toMatchObject({ code: 0, data: { data: { user: { idstr: BUSY } } } });
});

test("a refusal is a value, asked once, under whatever status", async () => {
  const { fetch, requests } = service(refuse(301));
  const { data } = await clientOf(fetch).GET(PATH, { params: { query } });
  expect(data).toMatchObject({ code: 301 });
  expect(requests).toHaveLength(1);
  const unauthorised = await clientOf(createMock().fetch, { token: "mock-100" }).GET(PATH, { params: { query } });
  expect(unauthorised).toMatchObject({ error: { code: 100 }, response: { status: 401 } });
});

test("no answer is a typed error", async () => {
  for (const [reply, kind] of [
    [refused, "transport"],
    [silent, "timeout"],
  ] as const) {
    const error = await caught(clientOf(service(reply).fetch).GET(PATH, { params: { query } }));
    expect(error).toMatchObject({ kind, operation: "get-user-detail", attempts: 1 });
  }
});

test("an operation without parameters wants none", async () => {
  const { fetch, requests } = service(refuse(500));
  await clientOf(fetch).GET("/api/weibo/hot-search/v1");
  expect(requests.map(String)).toEqual([`http://mock.test/api/weibo/hot-search/v1?token=${TOKEN}`]);
});

test("headers that spoke of the body on the wire are gone, others stay", async () => {
  const { fetch } = service(
    json(envelope(0), 200, { "content-length": "9", "content-encoding": "gzip", "x-by": "me" }),
  );
  const { response } = await clientOf(fetch).GET("/api/weibo/hot-search/v1");
  expect([...response.headers.keys()]).toEqual(["content-type", "x-by"]);
});

test("headers pass, and openapi-fetch never sees the token", async () => {
  let sent: RequestInit | undefined;
  const weibo = clientOf(async (_url, init) => {
    sent = init;
    return Response.json({ code: 0, data: null, message: null, recordTime: null });
  });
  const seen: string[] = [];
  const onRequest = ({ request }: { request: Request }): void => void seen.push(request.url);
  await weibo.GET(PATH, { params: { query }, headers: { "x-mine": "1" }, middleware: [{ onRequest }] });
  expect(new Headers(sent?.headers).get("x-mine")).toBe("1");
  expect(seen).toEqual([`http://mock.test${PATH}?uid=${BUSY}`]);
});
