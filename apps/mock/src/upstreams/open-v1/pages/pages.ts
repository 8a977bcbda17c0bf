// The pages of the OAuth dance: whether the user agrees, and the answer for a program without a callback.
import type { User } from "@weibo-kit/world";
import { html } from "hono/html";

const LONGEST_NAME = 60;

/** @param app its AppKey; undefined where it can't be known: a request token without a callback has no place for it */
export function askPage({ nickname, uid }: User, app: string | undefined, token: string, callback: string): string {
  const who = app === undefined ? "An app" : html`The app <strong id="app">${app.slice(0, LONGEST_NAME)}</strong>`;
  return page(
    "授权 · Authorise",
    html`<p>${who} would like to act for</p>
<p class="who">@${nickname} <small>${uid}</small></p>
<form method="post" action="?">
<input type="hidden" name="oauth_token" value="${token}">
<input type="hidden" name="oauth_callback" value="${callback}">
<button name="action" value="submit">授权 · Allow</button>
<button name="action" value="deny" class="deny">拒绝 · Deny</button>
</form>`,
  );
}

export function pinPage({ nickname }: User, pin: string): string {
  return page(
    "授权码 · PIN",
    html`<p>@${nickname} agrees. Give the app this PIN:</p>
<p class="who"><strong id="pin">${pin}</strong></p>`,
  );
}

export function deniedPage({ nickname }: User): string {
  return page("已拒绝 · Denied", html`<p id="denied">@${nickname} does not agree. The app gets no PIN.</p>`);
}

function page(title: string, body: ReturnType<typeof html>): string {
  return String(html`<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>
body { font: 16px/1.6 system-ui, sans-serif; background: #fff7ec; color: #333; display: grid; place-items: center; min-height: 95vh; margin: 0 }
main { background: #fff; border-top: 4px solid #e6162d; border-radius: 8px; padding: 1.5rem 2.5rem; box-shadow: 0 8px 30px #0002; text-align: center; max-width: 24rem }
h1 { font-size: 1.25rem; margin: 0 } .who { font-size: 1.5rem } .who small { color: #999; font-size: 1rem; display: block }
button { font: inherit; color: #fff; background: #e6162d; border: 0; border-radius: 6px; padding: .6rem 2.5rem; cursor: pointer }
.deny { color: #666; background: #eee }
footer { color: #999; font-size: .8rem; margin-top: 1.5rem }
</style>
<main><h1>${title}</h1>
${body}
<footer>weibo-kit: a mock, not Weibo. Nobody's password is asked for.</footer></main>
</html>
`);
}
