// What `weibo-kit serve` prints, in Chinese.
import type { Texts } from "../en/en.ts";

export const serving: Texts["serving"] = {
  answersOn: (url, facts) => `weibo-kit 已启动：${url}   ${facts}`,
  facts: (seed, dialect, mode) => `种子 ${seed} · dialect ${dialect} · mode ${mode}`,
  localPictures: "本地图片",
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
  stop: "按 Ctrl+C 停止。",
  reloaded: (file) => `已重新加载 ${file}。`,
  calls: (count, codes, total) => `${count} 次调用${codes === "" ? "" : `（${codes}）`}；真实服务会收费 ¥${total}`,
  over: (budget) => `超过了 ¥${budget} 的预算。`,
  impolite: "对服务不礼貌的地方：",
  polite: "对服务有礼貌。",
  neverMet: (service, codes) => `从未遇到的 ${service} 错误码：${codes}`,
  tooDear: "这次运行的费用会超过预算。",
  unmet: (words) => `需要但从未遇到：${words}。`,
  moreLines: (count) => `……还有 ${count} 条`,
  more: (count) => `……另有 ${count} 个：/__mock/schedule?token=…`,
};
