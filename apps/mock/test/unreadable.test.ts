// What isn't an HTTP request is refused in words: in the form of the upstream whose path it is, recorded, and never with
// an empty body.
import { once } from "node:events";
import { createConnection } from "node:net";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";
import { createMock } from "../src/index.ts";
import { serve } from "../src/serve.ts";

/** All that a mock sends until it closes the connection, and its journal. */
async function replyTo(request: string | Uint8Array) {
  const mock = createMock();
  const served = await serve(mock, { port: 0 });
  const socket = createConnection(Number(new URL(served.url).port), "127.0.0.1");
  await once(socket, "connect");
  socket.write(request);
  const reply = await text(socket);
  await served.close();
  const [head = "", body = ""] = reply.split("\r\n\r\n");
  return { head, body, reply, entries: mock.journal.entries() };
}

const head = (line: string, host = "localhost") => `${line} HTTP/1.1\r\nhost: ${host}\r\nconnection: close\r\n\r\n`;

const NOT_ASCII = "characters other than ASCII: percent-encode them, a Chinese one as %E5%BE%AE";
const BAD_HOST = "the Host header is not a host with an optional port: send both as a URL has them";
const USER = "/users/show.json?source=a&user_id=11051";

const expecting = (target: string) => head(`GET ${target}`).replace("connection", "expect: foo\r\nconnection");
const posted = (encoding: string, body: string) => {
  const lines = `content-type: application/x-www-form-urlencoded\r\ntransfer-encoding: ${encoding}\r\nconnection`;
  return head("POST /users/show.json").replace("connection", lines) + body;
};

test.each([
  [
    "raw UTF-8 in a value",
    head("GET /users/show.json?source=a&screen_name=微博"),
    `param "screen_name" contains ${NOT_ASCII}`,
  ],
  [
    "raw UTF-8 behind a second question mark",
    head("GET /users/show.json?source=a?screen_name=微博"),
    `param "source" contains ${NOT_ASCII}`,
  ],
  ["raw UTF-8 in XML", head("GET /users/show.xml?source=a&screen_name=微博"), "percent-encode them"],
  ["raw UTF-8 in a path", head("GET /api/weibo/微博?token=a"), `the path contains ${NOT_ASCII}`],
  ["raw UTF-8 in a name", head("GET /api/weibo/get-fans/v1?用户=1"), `param "用户" contains ${NOT_ASCII}`],
  ["raw UTF-8 in a POST", head("POST /users/show.json?screen_name=微博"), "percent-encode them"],
  [
    "a space",
    head("GET /users/show.json?screen_name=a b"),
    'param "screen_name" contains a space: percent-encode it, %20',
  ],
  [
    "a control character",
    head("GET /users/show.json?a=\u0001"),
    'param "a" contains a control character: percent-encode it',
  ],
  ["OPTIONS *", head("OPTIONS *"), 'the request target "*" is not a path: begin it with a slash'],
  ["a target without a slash", head("GET users/show.json"), "begin it with a slash"],
  ["a backslash", head("GET /users\\show.json"), "the path contains a backslash: percent-encode it, %5C"],
  ["an address with an impossible port", head("GET http://a:99999/users/show.json?source=a"), "begin it with a slash"],
  ["an address with a broken host", head("GET http://%/users/show.json"), "begin it with a slash"],
  ["an address with half a host", head("GET http://[::1/api/weibo/get-fans/v1"), "begin it with a slash"],
  ["an expectation", expecting(USER), "it expects something else than 100-continue"],
  ["a broken size of a chunk", posted("chunked", "zz\r\n"), "the request is not HTTP: Invalid character in chunk size"],
  ["an unknown encoding", posted("gzip", "abc"), "the request is not HTTP"],
  ["another scheme", head("GET ftp://a.example/api/weibo/get-fans/v1"), "begin it with a slash"],
  ["an unknown method", head("FOO /users/show.json"), "HTTP has no method FOO: send GET"],
  ["a Host with a space", head(`GET ${USER}`, "a b"), BAD_HOST],
  ["a Host that is half an address", head(`GET ${USER}`, "[::1"), BAD_HOST],
  ["a Host with a path", head("GET /api/weibo/get-fans/v1?token=a", "a/b"), BAD_HOST],
  ["a Host with an impossible port", head(`GET ${USER}`, "a:99999"), BAD_HOST],
  ["a Host with half an address", head(`GET ${USER}`, "127.1"), BAD_HOST],
  ["a Host of UTF-8", head(`GET ${USER}`, "微博"), BAD_HOST],
  ["a header that is none", head(`GET ${USER}`, "a\r\nb a d: 1"), "the request is not HTTP"],
])("%s is refused in the form of its upstream, and recorded", async (_name, request, message) => {
  const { head, body, entries } = await replyTo(request);
  expect(head).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
  expect(head).toContain("x-mock-by: refusal");
  expect(Number(/content-length: (\d+)/i.exec(head)?.[1])).toBe(Buffer.byteLength(body));
  const isV1 = request.includes("users");
  if (/show\.xml/.test(request)) expect(body).toMatch(/<error_code>400<\/error_code>.*percent-encode/s);
  else if (isV1) expect(JSON.parse(body)).toMatchObject({ error_code: "400", error: expect.stringContaining(message) });
  else expect(JSON.parse(body)).toMatchObject({ code: 400, data: null, message: expect.stringContaining(message) });
  const upstream = isV1 ? "open-v1" : "justone";
  expect(entries[0]?.url).toMatch(/^\/[!-~]*$/);
  expect(entries).toMatchObject([{ upstream, status: 400, by: "refusal", because: expect.stringContaining(message) }]);
});

test("the entry has the target as it should have been sent, and no credential", async () => {
  const { entries } = await replyTo(
    head("GET http://me:pass@api.t.sina.com.cn/users/show.json?source=密钥&screen_name=微"),
  );
  expect(entries[0]?.url).toBe("/users/show.json?source=***&screen_name=%E5%BE%AE");
  expect(JSON.stringify(entries)).not.toMatch(/pass|密钥|%E5%AF%86/);
});

test("bytes that are no UTF-8 are refused too", async () => {
  const line = Buffer.from(head("GET /users/show.json?source=a&screen_name=\u00e9"), "latin1");
  const { body, entries } = await replyTo(line);
  expect(JSON.parse(body).error).toContain(NOT_ASCII);
  expect(entries[0]?.url).toContain("screen_name=%E9");
});

test.each([
  "GET /__mock/explain?url=微博",
  "GET /__mock/explain?url=/users/show.json?screen_name=微",
  "GET /__mock\\journal",
  "PUT /__mock/limits?a=微",
])("%s is a mistake, and no call", async (line) => {
  const { head: lines, body, entries } = await replyTo(head(line));
  expect(lines).toMatch(/^HTTP\/1\.1 (400|403)/);
  if (!line.includes("\\")) expect(JSON.parse(body).mistake).toMatch(/^Failed to \w+ \/__mock.*: percent-encode them/);
  expect(body).not.toBe("");
  expect(entries.length).toBe(line.includes("\\") ? 1 : 0);
});

test("HEAD is refused without a body", async () => {
  const { head: lines, body } = await replyTo(head("HEAD /users/show.json?screen_name=微"));
  expect(lines).toMatch(/^HTTP\/1\.1 400/);
  expect(body).toBe("");
});

test("without a Host the call is answered", async () => {
  const { head: lines } = await replyTo(`GET ${USER} HTTP/1.1\r\nconnection: close\r\n\r\n`);
  expect(lines).toMatch(/^HTTP\/1\.1 200 OK/);
});

test("behind an answer on the same connection, the refusal is of the request that is broken", async () => {
  const keep = (target: string) => `GET ${target} HTTP/1.1\r\nhost: localhost\r\n\r\n`;
  const { reply, entries } = await replyTo(
    keep("/api/weibo/nothing") + keep(USER) + keep("/users/show.xml?screen_name=微"),
  );
  expect(reply.match(/HTTP\/1\.1 \d+/g)).toEqual(["HTTP/1.1 404", "HTTP/1.1 200", "HTTP/1.1 400"]);
  expect(reply).toContain("<request>/users/show.xml</request>");
  expect(entries.map(({ status }) => status)).toEqual([404, 200, 400]);
});

// Of a long head the last piece alone is at hand when it is too long.
test.each([
  ["a line that is no request", "hello\r\n\r\n", "the request is not HTTP"],
  [
    "a head of more than 64 kB",
    head(`GET /?${"x".repeat(70_000)}`),
    "the request line and headers are longer than 65536 bytes",
  ],
])("%s gets 400 and the reason", async (_name, request, message) => {
  const { head: lines, body, entries } = await replyTo(request);
  expect(lines.split("\r\n")).toEqual([
    "HTTP/1.1 400 Bad Request",
    "content-type: application/json",
    `content-length: ${body.length}`,
    "connection: close",
  ]);
  expect(JSON.parse(body)).toEqual({ code: 400, data: null, message, recordTime: null });
  expect(entries).toEqual([]);
});

const fromPage = (request: string) => request.replace("connection", "origin: http://localhost:5173\r\nconnection");

test.each([
  ["an unknown method", head("FOO /api/weibo/get-fans/v1?token=any")],
  ["an unknown method at the control surface", head("FOO /__mock/journal")],
  ["a target without a host", head("GET http://%/users/show.json")],
  ["an expectation", expecting(USER)],
  ["a broken body", posted("chunked", "zz\r\n")],
])("%s: a page can read the refusal", async (_name, request) => {
  const { head: lines, body } = await replyTo(fromPage(request));
  expect(lines).toMatch(/^HTTP\/1\.1 400/);
  expect(lines).toContain("access-control-allow-origin: http://localhost:5173\r\n");
  expect(lines).toContain("vary: Origin");
  expect(JSON.parse(body)).toBeTypeOf("object");
});

test("a page of another origin can't read what the control surface refuses", async () => {
  const request = head("FOO /__mock/journal").replace("connection", "origin: https://evil.example\r\nconnection");
  const { head: lines } = await replyTo(request);
  expect(lines).toContain("vary: Origin");
  expect(lines).not.toContain("access-control-allow-origin");
});

test("a preflight in front of bytes that can't be read is answered, and no call", async () => {
  const asks = "access-control-request-method: GET\r\nconnection";
  const { head: lines, entries } = await replyTo(
    fromPage(head("OPTIONS /users/show.json?screen_name=微")).replace("connection", asks),
  );
  expect(lines).toMatch(/^HTTP\/1\.1 204/);
  expect(lines).toContain("access-control-allow-methods: GET");
  expect(entries).toEqual([]);
});

test("a body that the client gives up is no call", async () => {
  const mock = createMock();
  const served = await serve(mock, { port: 0 });
  const socket = createConnection(Number(new URL(served.url).port), "127.0.0.1");
  socket.end(posted("chunked", "5\r\nab"));
  expect(await text(socket)).toMatch(/^HTTP\/1\.1 400/);
  await served.close();
  expect(mock.journal.count).toBe(0);
});

test.each([
  ["that is answered by its head", `GET ${USER} HTTP/1.1\r\nhost: localhost\r\n\r\n`, 1],
  ["with a body", `POST ${USER} HTTP/1.1\r\nhost: localhost\r\ncontent-length: 0\r\n\r\n`, 1],
  ["of a control route", "GET /__mock/bill HTTP/1.1\r\nhost: localhost\r\n\r\n", 0],
])("garbage behind a request %s is refused once: the request in front is answered and counted once", async (...row) => {
  const [, request, count] = row;
  const { reply, entries } = await replyTo(`${request}garbage\r\n\r\n`);
  expect(reply.match(/HTTP\/1\.1 \d+/g)).toEqual(["HTTP/1.1 200", "HTTP/1.1 400"]);
  expect(entries).toHaveLength(count);
});

const FANS = "/api/weibo/get-fans/v1?token=a&uid=1234567890";
const withBody = (line: string, encoding: string, body: string) =>
  `${line} HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/x-www-form-urlencoded\r\ntransfer-encoding: ${encoding}\r\n\r\n${body}`;

test.each([
  ["a POST of V1 with an unknown coding", withBody("POST /users/show.json", "foo", "abc"), 400],
  ["a POST of Just One API with an unknown coding", withBody(`POST ${FANS}`, "foo", "abc"), 400],
  ["a POST of V1 with a broken chunk", withBody("POST /users/show.json", "chunked", "zz\r\n"), 400],
  ["a POST of Just One API with a broken chunk", withBody(`POST ${FANS}`, "chunked", "zz\r\n"), 400],
  ["a GET of V1 with a coding that has no end", withBody(`GET ${USER}`, "gzip", "abc"), 400],
  ["a GET of Just One API with a coding that has no end", withBody(`GET ${FANS}`, "chunked, gzip", "abc"), 400],
  ["a GET that is answered by its head, with a broken chunk", withBody(`GET ${FANS}`, "chunked", "zz\r\n"), 200],
])("%s has one answer and one entry", async (_name, request, status) => {
  const { reply, entries } = await replyTo(request);
  expect(reply.match(/HTTP\/1\.1 \d+/g)).toEqual([`HTTP/1.1 ${status}`]);
  expect(entries.map((entry) => [entry.upstream, entry.status])).toEqual([
    [request.includes("users") ? "open-v1" : "justone", status],
  ]);
});

test("a whole body of chunks is answered as ever", async () => {
  const { reply, entries } = await replyTo(
    withBody("POST /users/show.json", "Chunked", "1c\r\nsource=a&user_id=11051&x=123\r\n0\r\n\r\n").replace(
      "host",
      "connection: close\r\nhost",
    ),
  );
  expect(reply).toMatch(/^HTTP\/1\.1 200/);
  expect(entries).toHaveLength(1);
});
