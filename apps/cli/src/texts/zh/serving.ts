// What `weibo-kit serve` prints, in Chinese.
import type { Manner } from "@weibo-kit/mock";
import type { Texts } from "../en/en.ts";

/** The most numbers of one line. */
const MOST = 10;

const listed = (entries: readonly number[]): string =>
  `${entries.slice(0, MOST).join("、")}${entries.length > MOST ? ` 等 ${entries.length}` : ""}`;

const manners: Readonly<Record<Manner, string>> = {
  retries: "失败的调用应当重试，并且至少等 500 毫秒",
  "gives-up": "同一个调用连续失败五次就应当放弃",
  "backs-off": "遇到限流应当等待，等到 Retry-After 或者一秒",
  stops: "遇到不会改变的拒绝就应当停止",
  "stops-at-end": "不应当读取末页之后的页",
  "asks-once": "已经有回答的调用不应当再发",
  "known-parameters": "不应当发送接口没有的参数",
};

export const serving: Texts["serving"] = {
  answersOn: (url, facts) => `weibo-kit 已启动：${url}   ${facts}`,
  facts: (seed, dialect, mode) => `种子 ${seed} · dialect ${dialect} · mode ${mode}`,
  localPictures: "本地图片",
  inForce: {
    scenario: (name) => `场景 ${name}`,
    fault: (effect) => `故障 ${effect}`,
    limit: (limit) => `限额 ${limit}`,
    replay: "重现",
  },
  labels: {
    follows: "关注列表",
    profile: "用户资料，V1，XML",
    journal: "调用日志",
    byUid: "按 uid 出错",
    twice: "出错两次，然后正常",
    byHeader: "按请求头出错",
    noToken: "没有 token",
    badParameter: "参数错误",
    unknownUser: "没有这个用户，V1",
  },
  open: (addresses, hasAdminToken) => [
    `对网络开放：能连到本机的任何机器都可以调用${addresses.length === 0 ? "" : `，地址是 ${addresses.join("、")}`}。`,
    hasAdminToken
      ? "/__mock 对带有 admin token 的请求开放。"
      : "/__mock 只对本机开放；加上 --admin-token，其他机器也可以用。",
  ],
  certificate: (file) => `客户端须信任 ${file}：NODE_EXTRA_CA_CERTS、SSL_CERT_FILE、curl --cacert。`,
  blockedPort: (port) =>
    `浏览器和 fetch 拒绝连接 ${port} 端口：网页和用 fetch 的 Node.js 程序都连不上这个模拟服务器。请换一个端口：--port 4010。`,
  stop: "按 Ctrl+C 停止。",
  reloaded: (file) => `已重新加载 ${file}。`,
  calls: (count, codes, total) => `${count} 次调用${codes === "" ? "" : `（${codes}）`}；真实服务会收费 ¥${total}`,
  over: (budget) => `超过了 ¥${budget} 的预算。`,
  lapses: (token, manner, _lapses, entries) => [`${token} ${manners[manner]}：第 ${listed(entries)} 次调用`],
  schedule: (token, effects, { value, isWhole }) =>
    `token ${token} 遇到 ${effects} 次故障；要重现${isWhole ? "" : "其中最初的"}：--replay ${value}`,
  price: (operation, billed, price, total) => `${operation}：${billed} × ¥${price} = ¥${total}`,
  killed: (command, signal, seconds) =>
    `weibo-kit：${command} 在 ${signal} 之后 ${seconds} 秒仍未结束，已被强制结束（--grace）。`,
  nothingProxied:
    "模拟服务器没有收到任何调用。--proxy 只转来普通 HTTP，并且程序须理会 http_proxy：https:// 的地址仍然直接去往它自己的主机，Node 的 fetch 和 PHP 的 file_get_contents 不理会这个变量。请用 http://，或者 WEIBO_KIT_URL 里的地址。",
  nothingAsked: "模拟服务器没有收到任何调用：请让程序使用环境变量 JUSTONEAPI_BASE_URL 或 WEIBO_KIT_URL 里的地址。",
  impolite: "对服务不礼貌的地方：",
  polite: "对服务有礼貌。",
  neverMet: (service, codes) => `从未遇到的 ${service} 错误码：${codes}`,
  moreCodes: (count) => ` ……另有 ${count} 个`,
  notReached: (effects) => `--replay 没有全部重现：没有 token 的调用次数达到 ${effects}。`,
  tooDear: (budget) => `这次运行的费用会超过 ¥${budget} 的预算。`,
  unmet: (words) => `需要但从未遇到：${words}。`,
  moreLines: (count) => `……还有 ${count} 条`,
};
