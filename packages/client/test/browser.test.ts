/** The client in a bundle for browsers, run in a real one: no `node:` import, no missing API. */
import { execFile } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { createMock, type Mock } from "@weibo-kit/mock";
import { build } from "esbuild";
import { expect, test } from "vitest";
import { findUser, listedIds } from "./find-user.ts";

const chromium = process.env.CHROMIUM_PATH ?? "";
const isThere = chromium !== "" && existsSync(chromium);
const name = isThere ? "a real browser" : "a real browser: SKIPPED, because CHROMIUM_PATH names no Chromium";

/** The script of the page: paging with retries, a typed error, V1, and a signature of OAuth. */
const script = (uid: number): string => `
  import { createWeiboClient } from "./src/index.ts";
  import { createOpenV1Client } from "./src/open-v1/index.ts";
  const options = { baseUrl: "/proxy", retry: { firstWait: 1 } };
  const oauth = { consumerKey: "a", consumerSecret: "b", token: "c", tokenSecret: "d" };
  const uids = [];
  for await (const { idstr } of createWeiboClient({ token: "mock-301x2", ...options }).follows.all({ uid: "${uid}" })) uids.push(idstr);
  const refused = await createWeiboClient({ token: "mock-601", ...options }).users.try({ uid: "${uid}" });
  const user = await createOpenV1Client({ credential: oauth, ...options }).users.show({ user_id: 11051 });
  report({ uids, code: refused.error.code, user: user.screen_name });
`;

const bundle = async (contents: string): Promise<string> => {
  const resolveDir = fileURLToPath(new URL("..", import.meta.url));
  const stdin = { contents, resolveDir, loader: "ts" } as const;
  const { outputFiles } = await build({
    stdin,
    bundle: true,
    platform: "browser",
    format: "esm",
    write: false,
    target: "es2022",
  });
  return outputFiles[0]?.text ?? "";
};

/** A server of the page, with the mock under /proxy; `result` is what the page reports. */
async function served(mock: Mock, page: string) {
  let report = (_: unknown) => {};
  const result = new Promise<unknown>((resolve) => (report = resolve));
  const server = createServer(async (request, response) => {
    const { url = "/", headers } = request;
    if (url === "/result") {
      report(JSON.parse(await text(request)));
      response.end();
      return;
    }
    const { authorization = "" } = headers;
    const isProxied = url.startsWith("/proxy/");
    const answer = isProxied ? await mock.request(url.slice(6), { headers: { authorization } }) : new Response(page);
    const type = isProxied ? "application/json" : "text/html; charset=utf-8";
    response.writeHead(answer.status, { "content-type": type }).end(await answer.text());
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const address = server.address();
  const port = typeof address === "object" ? address?.port : undefined;
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { url: `http://127.0.0.1:${port}/`, result, close };
}

test("a bundle for browsers needs nothing of Node.js", async () => {
  expect(await bundle(script(1))).not.toMatch(/node:|require\(|Buffer\b/);
});

test.skipIf(!isThere)(
  name,
  async () => {
    const mock = createMock();
    const uid = findUser(mock, "follows", [41, 80]);
    const report = `
      const report = (body) => fetch("/result", { method: "POST", body: JSON.stringify(body) });
      addEventListener("error", ({ message }) => report(message));
      addEventListener("unhandledrejection", ({ reason }) => report(String(reason)));`;
    const module = `<script type="module">${await bundle(script(uid))}</script>`;
    const page = `<!doctype html><title>client</title><script>${report}</script>${module}`;
    const { url, result, close } = await served(mock, page);
    const profile = await mkdtemp(join(tmpdir(), "weibo-kit-"));
    const browser = execFile(chromium, [
      ..."--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-dev-shm-usage".split(" "),
      ..."--disable-background-networking --disable-component-update --disable-sync".split(" "),
      `--user-data-dir=${profile}`,
      "--remote-debugging-port=0",
      url,
    ]);
    const ended = once(browser, "exit");
    const reported = await Promise.race([result, ended.then(() => "the browser ended before its page did")]);
    browser.kill();
    await ended;
    close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    expect(reported).toEqual({ uids: listedIds(mock, "follows", uid), code: 601, user: "微博开放平台" });
  },
  60_000,
);
