// Programs with a hard-coded host, unmodified: the mock takes the place of their proxy.
import { execFile, spawnSync } from "node:child_process";
import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { promisify } from "node:util";
import { XMLValidator } from "fast-xml-parser";
import { expect, test } from "vitest";
import { createMock, type Mock } from "../../src/index.ts";
import { serve } from "../../src/serve.ts";

const run = promisify(execFile);
const lacks = (command: string) => spawnSync(command, ["--version"]).error !== undefined;
const API = "http://api.t.sina.com.cn";

/** The shell's own proxies and exceptions must not get in between. */
const through = (url: string) => ({ PATH: process.env.PATH, http_proxy: url, no_proxy: "" });

async function curl(mock: Mock, ...options: readonly string[]): Promise<string> {
  const { url, close } = await serve(mock, { port: 0 });
  const { stdout } = await run("curl", ["-s", "-x", url, ...options], { env: through(url) });
  await close();
  return stdout;
}

test.skipIf(lacks("curl"))("curl --proxy: a user in XML (skipped where curl is missing)", async () => {
  const xml = await curl(createMock(), `${API}/users/show.xml?source=k&user_id=11051`);
  expect(XMLValidator.validate(xml)).toBe(true);
  expect(xml).toContain("<screen_name>微博开放平台</screen_name>");
});

test.skipIf(lacks("curl"))(
  "curl: HTTP/1.0, Basic and a posted form, each with the headers of a live answer",
  async () => {
    const show = `${API}/users/show.json`;
    const query = "source=k&user_id=11051";
    for (const options of [
      ["-0", `${show}?${query}`],
      ["-u", "me:mine", `${show}?${query}`],
      ["-d", query, show],
    ]) {
      const answer = await curl(createMock(), "-i", ...options);
      const [head = "", body = ""] = answer.split("\r\n\r\n");
      expect(head).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
      expect(head.toLowerCase()).toContain("pragma: no-cache\r\n");
      expect(head.toLowerCase()).toContain("cache-control: no-cache\r\n");
      expect(head.toLowerCase()).toContain("expires: thu, 01 jan 1970 00:00:00 gmt\r\n");
      expect(head.toLowerCase()).toContain("content-type: application/json;charset=utf-8\r\n");
      expect(head.toLowerCase()).not.toContain("content-encoding");
      expect(JSON.parse(body).id).toBe(11051);
    }
  },
);

const PYTHON = `
import json, sys, urllib.error, urllib.request
import xml.etree.ElementTree as tree
api = "${API}"
user = json.load(urllib.request.urlopen(api + "/users/show/11051.json?source=k"))
root = tree.fromstring(urllib.request.urlopen(api + "/users/show.xml?source=k&user_id=11051").read())
try:
    urllib.request.urlopen(api + "/users/show.json?source=k&id=40023")
except urllib.error.HTTPError as refused:
    error = json.load(refused)
print(json.dumps([user["screen_name"], root.find("status/source/a").text, error["error"], error["error_code"]]))
`;

test.skipIf(lacks("python3"))("Python's urllib, json and xml.etree (skipped where python3 is missing)", async () => {
  const { url, close } = await serve(createMock(), { port: 0 });
  const { stdout } = await run("python3", ["-c", PYTHON], { env: through(url) });
  expect(JSON.parse(stdout)).toEqual(["微博开放平台", "新浪微博", "40023:Error: User does not exists!", "400"]);
  await close();
});

/** What comes back for a request written out by hand. */
async function raw(head: string): Promise<string> {
  const { url, close } = await serve(createMock(), { port: 0 });
  const socket = connect(Number(new URL(url).port), "127.0.0.1");
  socket.write(`${head}\r\n\r\n`);
  const answer = await text(socket);
  await close();
  return answer;
}

test("HTTP/1.0 without a Host header, with a path or a whole address", async () => {
  for (const target of ["/users/show.json?source=k&id=11051", `${API}/users/show.json?source=k&id=11051`]) {
    expect(await raw(`GET ${target} HTTP/1.0`)).toContain('"id":11051');
  }
});

test("a tunnel to https is refused in one clear line", async () => {
  const answer = await raw("CONNECT api.t.sina.com.cn:443 HTTP/1.1\r\nHost: api.t.sina.com.cn:443");
  expect(answer).toMatch(/^HTTP\/1\.1 501 /);
  expect(answer).toContain("weibo-kit is no tunnel: use http://");
});

test.each(["http://evil.example/__mock/journal", "/%5F_mock/journal", "http://evil.example/%5f%5fmock/journal"])(
  "the control surface keeps its guard for %s",
  async (target) => {
    const answer = await raw(`GET ${target} HTTP/1.1\r\nHost: evil.example\r\nConnection: close`);
    expect(answer).toMatch(/^HTTP\/1\.1 403 /);
  },
);
