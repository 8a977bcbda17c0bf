// npm weibo 0.6.11, as it was published in 2014: its first call is users/show, its second friendships/show.
import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { createMock, type Mock } from "../../src/index.ts";
import { serve } from "../../src/serve.ts";

const require = createRequire(import.meta.url);
const tapi = require("weibo-0-6/lib/tapi");
tapi.init("tsina", "an-appkey", "secret", { oauth_callback: "http://app.example/back" });

type Callback = (error: unknown, value: unknown) => void;

const answerOf = (ask: (callback: Callback) => void) =>
  new Promise((resolve, reject) => ask((error, value) => (error ? reject(error) : resolve(value))));

async function pointAt(mock: Mock) {
  const served = await serve(mock, { port: 0 });
  Object.assign(tapi.enables.tsina.config, { host: served.url, oauth_host: served.url });
  return served;
}

test("a user is shown, and what the two are to each other is asked next", async () => {
  const mock = createMock();
  const { close } = await pointAt(mock);
  const user = { blogtype: "tsina", oauth_token: "a-token", oauth_token_secret: "its-secret" };
  const shown = await answerOf((callback) => tapi.user_show(user, "11051", callback));
  expect(shown).toMatchObject({ id: 11051, screen_name: "微博开放平台" });
  const request = mock.journal.entries().map(({ operation, status }) => `${operation} ${status}`);
  expect(request).toEqual(["users-show 200", "friendships-show 200"]);
  await close();
});

test("the dance, back to a callback, with every signature checked", async () => {
  const { close } = await pointAt(createMock({ verifySignatures: true }));
  const token = { blogtype: "tsina" };
  const { auth_url, ...request } = Object(await answerOf((callback) => tapi.get_authorization_url(token, callback)));
  const { headers } = await fetch(`${auth_url}&action=submit`, { method: "POST", redirect: "manual" });
  const back = new URL(headers.get("location") ?? "");
  expect(back.origin + back.pathname).toBe("http://app.example/back");
  const oauth_verifier = back.searchParams.get("oauth_verifier");
  const access = await answerOf((callback) =>
    tapi.get_access_token({ ...token, ...request, oauth_verifier }, callback),
  );
  const me = await answerOf((callback) => tapi.verify_credentials({ ...token, ...Object(access) }, callback));
  expect(me).toMatchObject({ id: Number(Object(access).user_id ?? Object(me).id), t_url: expect.any(String) });
  await close();
});
