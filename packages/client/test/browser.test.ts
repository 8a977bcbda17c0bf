/** The client in a bundle for browsers, run in a real one: no `node:` import, no missing API. */
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { createMock } from "@weibo-kit/mock";
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
  document.title = JSON.stringify({ uids, code: refused.error.code, user: user.screen_name });
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

test("a bundle for browsers needs nothing of Node.js", async () => {
  expect(await bundle(script(1))).not.toMatch(/node:|require\(|Buffer\b/);
});

test.skipIf(!isThere)(
  name,
  async () => {
    const mock = createMock();
    const uid = findUser(mock, "follows", [41, 80]);
    const showErrors = `addEventListener("error", ({ message }) => (document.title = JSON.stringify(message)))`;
    const module = `<script type="module">${await bundle(script(uid))}</script>`;
    const page = `<!doctype html><title>"nothing ran"</title><script>${showErrors}</script>${module}`;
    const server = createServer(async ({ url = "/", headers: { authorization = "" } }, response) => {
      const asked = url.startsWith("/proxy/")
        ? mock.request(url.slice(6), { headers: { authorization } })
        : new Response(page);
      const answer = await asked;
      const type = url.startsWith("/proxy/") ? "application/json" : "text/html; charset=utf-8";
      response.writeHead(answer.status, { "content-type": type }).end(await answer.text());
    });
    await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
    const address = server.address();
    const port = typeof address === "object" ? address?.port : undefined;
    const profile = await mkdtemp(join(tmpdir(), "weibo-kit-"));
    const { stdout } = await promisify(execFile)(chromium, [
      ..."--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-dev-shm-usage".split(" "),
      ..."--disable-background-networking --disable-component-update --disable-sync".split(" "),
      `--user-data-dir=${profile}`,
      "--virtual-time-budget=30000",
      "--dump-dom",
      `http://127.0.0.1:${port}/`,
    ]);
    server.closeAllConnections();
    server.close();
    await rm(profile, { recursive: true, force: true });
    const title = /<title>(.*)<\/title>/.exec(stdout)?.[1] ?? "";
    expect(JSON.parse(title)).toEqual({ uids: listedIds(mock, "follows", uid), code: 601, user: "微博开放平台" });
  },
  60_000,
);
