// npm weibo 0.3.2, as it was published in 2012: Basic, and the OAuth dance with signatures checked.
import { createHmac } from "node:crypto";
import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { createMock } from "../../src/index.ts";
import { serve } from "../../src/serve.ts";

const require = createRequire(import.meta.url);
// Node.js has lost this since; nothing else about the client is changed but its host.
Object.defineProperty(require("node:crypto"), "Hmac", {
  value: class {
    init = createHmac;
  },
});
const tapi = require("weibo-0-3/lib/tapi");
const { TSinaAPI } = require("weibo-0-3/lib/tsina");
tapi.init("tsina", "an-appkey", "secret");

type Callback = (error: unknown, value: unknown) => void;

const answerOf = (ask: (callback: Callback) => void) =>
  new Promise((resolve, reject) => ask((error, value) => (error ? reject(error) : resolve(value))));

async function pointAt(settings: Parameters<typeof createMock>[0] = {}) {
  const served = await serve(createMock(settings), { port: 0 });
  Object.assign(TSinaAPI.config, { host: served.url, oauth_host: served.url });
  return served;
}

test("Basic: a user is shown, and an unknown one is an error with V1's own words", async () => {
  const { close } = await pointAt();
  const user = { blogType: "tsina", authtype: "baseauth", username: "me", password: "mine" };
  const shown = await answerOf((callback) => tapi.user_show({ user, id: 11051 }, callback));
  expect(shown).toMatchObject({ id: 11051, screen_name: "微博开放平台", province: "11", city: "8" });
  const failed = answerOf((callback) => tapi.user_show({ user, id: 40023 }, callback));
  await expect(failed).rejects.toMatchObject({
    message: { error: "40023:Error: User does not exists!", status_code: 400 },
  });
  await close();
});

test("Basic: the caller's account is the user whose uid is the name", async () => {
  const { close } = await pointAt();
  const user = { blogType: "tsina", authtype: "baseauth", username: "11051", password: "mine" };
  expect(await answerOf((callback) => tapi.verify_credentials(user, callback))).toMatchObject({ id: 11051 });
  await close();
});

test("OAuth: request token, the page, the PIN, access token, a signed call; every signature checked", async () => {
  const { close } = await pointAt({ verifySignatures: true });
  const user = { blogType: "tsina", authtype: "oauth" };
  const address = String(await answerOf((callback) => tapi.get_authorization_url(user, callback)));
  const page = await (await fetch(address)).text();
  expect(page).toContain('<button name="action" value="submit">');
  const agreed = await (await fetch(`${address}&action=submit`, { method: "POST" })).text();
  const oauth_verifier = /<strong id="pin">(\d{6})</.exec(agreed)?.[1];
  await answerOf((callback) => tapi.get_access_token(Object.assign(user, { oauth_verifier }), callback));
  const me = await answerOf((callback) => tapi.verify_credentials(user, callback));
  expect(page).toContain(`@${Object(me).screen_name} `);
  await close();
});

test("OAuth: a wrong secret is refused with 40107, in the form that the client can read", async () => {
  const { close } = await pointAt({ verifySignatures: true, secrets: { "an-appkey": "another" } });
  const request = answerOf((callback) => tapi.get_authorization_url({ blogType: "tsina" }, callback));
  await expect(request).rejects.toMatchObject({ message: expect.stringContaining("40107%3AOauth+Error") });
  await close();
});
