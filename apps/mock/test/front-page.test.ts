// A browser that opens the port's root gets a page with links; programs get the service's answer, and are counted.
import { expect, test } from "vitest";
import { createMock } from "../src/index.ts";
import { serve } from "../src/serve.ts";

const BROWSER = { accept: "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8" };
const IMAGE = { accept: "image/avif,image/webp,image/apng,image/*,*/*;q=0.8" };

test("the root has a page for a browser, whose links work, and no icon; neither is a call", async () => {
  const entries: unknown[] = [];
  const mock = createMock({ seed: 7, onEntry: (entry) => entries.push(entry) });
  const { url, close } = await serve(mock, { port: 0 });
  const response = await fetch(url, { headers: BROWSER });
  const page = await response.text();
  expect([response.status, response.headers.get("content-type")]).toEqual([200, "text/html; charset=UTF-8"]);
  expect(page).toContain("with the world of seed 7.");
  expect((await fetch(`${url}/favicon.ico`, { headers: IMAGE })).status).toBe(204);
  expect([mock.journal.count, mock.bill().calls, entries]).toEqual([0, 0, []]);
  const own = [...page.matchAll(/href="(\/[^"]*)"/g)].map(([, path = ""]) => path.replaceAll("&amp;", "&"));
  const statuses = await Promise.all(own.map(async (path) => (await fetch(url + path)).status));
  expect(statuses).toEqual(own.map(() => 200));
  expect(own).toContain("/__mock/journal");
  await close();
});

test.each([
  ["zh-CN,zh;q=0.9,en;q=0.8", "zh"],
  ["en-GB,zh;q=0.5", "en"],
  ["", "en"],
])("the page for accept-language %j is in %s", async (language, lang) => {
  const response = await createMock().request("/", { headers: { ...BROWSER, "accept-language": language } });
  expect(await response.text()).toContain(`<html lang="${lang}">`);
});

test.each<[method: string, path: string, headers: Record<string, string>]>([
  ["GET", "/", {}],
  ["GET", "/", { accept: "*/*" }],
  ["GET", "/?token=a", { accept: "application/json" }],
  ["POST", "/", BROWSER],
  ["HEAD", "/", BROWSER],
  ["GET", "/favicon.ico", {}],
  ["GET", "/nowhere", BROWSER],
])("%s %s with %j is a call of a path that no operation has", async (method, path, headers) => {
  const mock = createMock();
  const { url, close } = await serve(mock, { port: 0 });
  const response = await fetch(url + path, { method, headers });
  expect([response.status, response.headers.get("content-type")]).toEqual([404, "application/json"]);
  expect(mock.journal.count).toBe(1);
  await close();
});
