// The pages of the OAuth dance: whether the user agrees, and the answer for a program without a callback.
import type { User } from "@weibo-kit/world";
import { html, raw } from "hono/html";

const LONGEST_NAME = 60;

/** @param app its AppKey; undefined where it can't be known: a request token without a callback has no place for it */
export function askPage({ nickname, uid }: User, app: string | undefined, token: string, callback: string): string {
  const name = app === undefined ? "" : html`<strong id="app">${app.slice(0, LONGEST_NAME)}</strong>`;
  const who = app === undefined ? "一个应用 · An app" : html`应用 · The app ${name}`;
  return page(
    "授权 · Authorise",
    html`<p>${who}<br>请求以此账号操作 · asks to act for</p>
<p class="card"><span class="who">@${nickname} </span><small>${uid}</small></p>
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
    html`<p>@${nickname}<br>已同意，请在应用中输入授权码。<br>agrees. Give the app this PIN.</p>
<p class="card"><strong id="pin">${pin}</strong></p>`,
  );
}

export function deniedPage({ nickname }: User): string {
  return page(
    "已拒绝 · Denied",
    html`<p id="denied">@${nickname}<br>未同意，应用不会收到授权码。<br>does not agree. The app gets no PIN.</p>`,
  );
}

const STYLE = `
:root { color-scheme: light dark; --page: #fff7ec; --paper: #fff; --ink: #2b2b2b; --soft: #6b6b6b; --field: #f5f1ec; --red: #d9152b; --line: #d9d2c8 }
@media (prefers-color-scheme: dark) {
  :root { --page: #1b1715; --paper: #27221f; --ink: #f0ebe6; --soft: #b3aaa2; --field: #332d29; --line: #554c45 }
}
* { box-sizing: border-box }
body { font: 16px/1.6 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; background: var(--page); color: var(--ink); display: grid; place-items: center; min-height: 100vh; margin: 0; padding: 1rem }
main { background: var(--paper); border-top: 4px solid var(--red); border-radius: 10px; padding: 1.75rem 2rem 1.25rem; box-shadow: 0 8px 30px #0003; text-align: center; width: 100%; max-width: 25rem; overflow-wrap: anywhere }
h1 { font-size: 1.25rem; margin: 0 } p { margin: 1rem 0 }
.card { background: var(--field); border-radius: 8px; padding: .9rem 1rem; margin: 1.25rem 0 }
.who { font-size: 1.3rem; font-weight: 600 } .card small { color: var(--soft); display: block }
#pin { font-size: 2rem; letter-spacing: .3em; margin-right: -.3em; font-variant-numeric: tabular-nums }
form { display: grid; grid-template-columns: repeat(auto-fit, minmax(8.5rem, 1fr)); gap: .75rem }
button { font: inherit; color: #fff; background: var(--red); border: 1px solid var(--red); border-radius: 8px; padding: .65rem 1rem; cursor: pointer }
button:hover { filter: brightness(1.08) } button:focus-visible { outline: 3px solid var(--ink); outline-offset: 2px }
.deny { color: var(--ink); background: none; border-color: var(--line) }
footer { color: var(--soft); font-size: .8rem; margin-top: 1.5rem }
`;

function page(title: string, body: ReturnType<typeof html>): string {
  return String(html`<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>${raw(STYLE)}</style>
<main><h1>${title}</h1>
${body}
<footer>weibo-kit 模拟服务，不是微博，无需密码。<br>A mock, not Weibo. It asks for no password.</footer></main>
</html>
`);
}
