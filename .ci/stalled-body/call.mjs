// One call that gives up after a second, in a process that collects its garbage; see main.mjs.
import { createWeiboClient } from "@weibo-kit/client";
import { serverAt } from "@weibo-kit/contract";

const [address, way] = process.argv.slice(2);
setInterval(globalThis.gc, 50).unref();

const uid = "1234567890";
const timeouts = way === "attempt" || way === "raw" ? { attempt: 1000 } : way === "total" ? { total: 1000 } : {};
const weibo = createWeiboClient({ token: "any-token", baseUrl: address, retry: { retries: 0 }, timeouts });
const controller = new AbortController();
const { signal } = controller;
if (way.endsWith("abort")) setTimeout(() => controller.abort(), 1000);

const path = "/api/weibo/get-user-detail/v3";
const call = () => {
  if (way === "contract") return serverAt(address, { timeout: 1000 }).send({ upstream: "justone", path });
  if (way.startsWith("raw")) return weibo.GET(path, { params: { query: { uid } }, signal });
  return weibo.users.get({ uid }, { signal });
};

await call().then(
  () => console.log("answered"),
  ({ name, kind = name }) => console.log(/^(timeout|aborted|TimeoutError)$/.test(kind) ? "gave up" : kind),
);
