// The control surface through a port: this machine alone, or an admin token; no page from elsewhere; no endless client.
import { request as ask } from "node:http";
import { connect } from "node:net";
import { expect, test } from "vitest";
import { refusalOf } from "../src/control/guard.ts";
import { createMock } from "../src/index.ts";
import { serve } from "../src/serve.ts";
import { isGuarded } from "../src/units/guarded-path.ts";
import { jsonOf } from "./json-of.ts";

function statusOf(url: string, method: string, headers: Record<string, string>): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const asking = ask(url, { method, headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    asking.on("error", reject).end();
  });
}

test.each([
  ["GET", {}, 200],
  ["POST", {}, 200],
  ["POST", { origin: "http://localhost:3000" }, 200],
  ["POST", { origin: "https://evil.example" }, 403],
  ["POST", { origin: "null" }, 403],
  ["POST", { host: "evil.example" }, 403],
  ["GET", { host: "evil.example:4010" }, 403],
  ["GET", { host: "localhost" }, 200],
  ["GET", { origin: "https://evil.example" }, 403],
  ["GET", { origin: "null" }, 403],
  ["GET", { "sec-fetch-site": "cross-site", "sec-fetch-mode": "no-cors", "sec-fetch-dest": "image" }, 403],
  ["GET", { "sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate", "sec-fetch-dest": "iframe" }, 403],
  ["GET", { "sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate", "sec-fetch-dest": "document" }, 200],
  ["POST", { "sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate", "sec-fetch-dest": "document" }, 403],
  ["GET", { "sec-fetch-site": "same-origin" }, 200],
  ["GET", { origin: "http://127.0.0.1:3000", "sec-fetch-site": "cross-site" }, 200],
])("%s with %j: %i", async (method, headers, status) => {
  const { url, close } = await serve(createMock(), { port: 0 });
  const path = method === "GET" ? "/__mock/journal" : "/__mock/reset";
  expect(await statusOf(url + path, method, { ...headers })).toBe(status);
  await close();
});

test.each([
  "/%5F_mock/journal",
  "/%5f%5Fmock/journal",
  "/__moc%6B/journal?%FF",
  "/%5F_mock/journal/%FF",
  "/x/%2e%2e/__mock/journal",
  "http://elsewhere/%5F_mock/journal",
])("%s is guarded as it is read", async (target) => {
  const { url, close } = await serve(createMock(), { port: 0, adminToken: "let-me-in" });
  const socket = connect(Number(new URL(url).port), "127.0.0.1");
  socket.write(`GET ${target} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n`);
  let answer = "";
  for await (const piece of socket) answer += piece;
  expect(answer).toMatch(/^HTTP\/1\.1 401 /);
  await close();
});

test.each(["", "ä", "a\nb", "秘密", " x", "x ", "a\u007f"])(
  "the admin token %j can't be sent, and is a mistake that doesn't contain it",
  async (adminToken) => {
    const mistake = await serve(createMock(), { port: 0, adminToken }).catch(String);
    expect(mistake).toMatch(/^MockMistake: Failed to serve: the admin token (is empty|can't be sent in a header)\. /);
    if (adminToken.trim().length > 1) expect(mistake).not.toContain(adminToken);
  },
);

test("with an admin token every request needs it", async () => {
  const { url, close } = await serve(createMock(), { port: 0, adminToken: "let-me-in" });
  const journal = `${url}/__mock/journal`;
  expect(await statusOf(journal, "GET", {})).toBe(401);
  expect(await statusOf(journal, "GET", { authorization: "Bearer let-me-on" })).toBe(401);
  expect(await statusOf(journal, "GET", { authorization: "Bearer let-me-in" })).toBe(200);
  expect(await statusOf(`${url}/__mock/health`, "GET", {})).toBe(200);
  expect(await statusOf(`${url}/api/weibo/get-fans/v1?token=x&uid=302`, "GET", {})).toBe(429);
  await close();
});

test.each(["192.168.1.7", "::ffff:10.0.0.1", undefined])("from %s the control surface is closed", async (remote) => {
  const request = new Request("http://localhost/__mock/journal", { headers: { host: "localhost" } });
  const refused = refusalOf(request, remote, { host: "0.0.0.0" });
  expect(refused?.status).toBe(403);
  expect((await jsonOf(refused ?? new Response("{}"))).mistake).toContain("--admin-token");
  expect(isGuarded("/__mock/avatar/1.svg")).toBe(false);
});

test("a large control body is refused", async () => {
  const body = JSON.stringify({ about: "x".repeat(70_000) });
  const response = await createMock().request("/__mock/scenario", { method: "PUT", body });
  expect(response.status).toBe(413);
});

test("a head without end is refused, not kept", async () => {
  const { url, close } = await serve(createMock(), { port: 0 });
  const text = await new Promise<string>((resolve) => {
    let answer = "";
    const socket = connect(Number(new URL(url).port), "127.0.0.1", () =>
      socket.write(`GET / HTTP/1.1\r\nhost: localhost\r\nx-long: ${"x".repeat(70_000)}`),
    );
    socket.on("data", (piece) => {
      answer += piece;
    });
    socket.on("close", () => resolve(answer));
  });
  await close();
  expect(text).toMatch(/^HTTP\/1.1 400/);
});

test("a stalled client doesn't keep the server from closing", async () => {
  const { url, close } = await serve(createMock(), { port: 0 });
  const response = await fetch(`${url}/api/weibo/get-fans/v1?token=mock-stall&uid=1234567890`);
  await close();
  await expect(response.text()).rejects.toThrow("terminated");
});

test("health and pictures are open to pages from elsewhere", async () => {
  const { url, close } = await serve(createMock(), { port: 0 });
  const headers = { origin: "https://evil.example", "sec-fetch-site": "cross-site" };
  for (const path of ["health", "avatar/1234567890.svg"])
    expect(await statusOf(`${url}/__mock/${path}`, "GET", headers)).toBe(200);
  await close();
});
