// The page at `/` for a browser: what runs here, and where to go on. A client that asks for no page gets the service's answer.
import { Hono } from "hono";
import { isForFrontPage, isForIcon } from "../units/for-browser.ts";

const README = "https://github.com/weibo-kit/weibo-kit#readme";
const FANS = "/api/weibo/get-fans/v1?token=any&uid=1234567890";
const PROFILE = "/users/show.xml?source=any&user_id=11051";

/** A link and what is there. */
type Link = readonly [address: string, what: string];

interface Words {
  readonly lang: string;
  readonly what: (seed: number) => string;
  readonly links: readonly Link[];
}

const english: Words = {
  lang: "en",
  what: (seed) =>
    `A mock of Just One API's Weibo endpoints and of the Weibo Open Platform V1, with the world of seed ${seed}.`,
  links: [
    [FANS, "a list of fans"],
    [PROFILE, "a profile, as the Open Platform gave it"],
    ["/openapi.json", "both services as an OpenAPI document"],
    ["/__mock/journal", "the calls so far"],
    ["/__mock/bill", "what the real services would have charged"],
    ["/__mock/openapi.json", "the control routes"],
    [README, "README"],
  ],
};

const chinese: Words = {
  lang: "zh",
  what: (seed) => `模拟 Just One API 的微博接口和微博开放平台 V1；数据的种子是 ${seed}。`,
  links: [
    [FANS, "粉丝列表"],
    [PROFILE, "开放平台的用户资料"],
    ["/openapi.json", "两个服务的 OpenAPI 文档"],
    ["/__mock/journal", "到目前为止的调用"],
    ["/__mock/bill", "真实服务会收取的费用"],
    ["/__mock/openapi.json", "控制接口"],
    [README, "说明文档"],
  ],
};

/** @param seed of the world, which the page names */
export function frontPageRoutes(seed: number): Hono {
  const app = new Hono();
  app.get("/", ({ req: { raw }, html }, next) => {
    if (!isForFrontPage({ method: raw.method, path: "/", headers: raw.headers })) return next();
    const words = /^zh\b/i.test(raw.headers.get("accept-language") ?? "") ? chinese : english;
    return html(pageIn(words, seed), 200, { vary: "Accept, Accept-Language" });
  });
  app.get("/favicon.ico", ({ req: { raw }, body }, next) =>
    isForIcon({ method: raw.method, path: "/favicon.ico", headers: raw.headers }) ? body(null, 204) : next(),
  );
  return app;
}

const pageIn = ({ lang, what, links }: Words, seed: number): string => `<!doctype html>
<html lang="${lang}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>weibo-kit</title>
<style>body { font: 1rem/1.6 system-ui, sans-serif; margin: 2rem auto; max-width: 44rem; padding: 0 1rem } a { overflow-wrap: anywhere }</style>
<h1>weibo-kit</h1>
<p>${what(seed)}</p>
<ul>
${links.map(([address, text]) => `<li>${text}: <a href="${address.replaceAll("&", "&amp;")}">${address.replaceAll("&", "&amp;")}</a></li>`).join("\n")}
</ul>
</html>
`;
