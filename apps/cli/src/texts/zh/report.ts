// The reports of `weibo-kit check` on a terminal, in Chinese.
import type { Headline, Lack, Level, ReportWords } from "@weibo-kit/contract";
import { promises } from "./promises.ts";
import { systemWords } from "./system.ts";

export const levels: Readonly<Record<Level, string>> = { must: "必须", should: "应当", may: "可选" };

const lacks: Readonly<Record<Lack, string>> = {
  "nothing-to-judge": "没有可以判断的内容",
  "no-recording": "没有录制",
  "needs-faults": "需要能够触发错误",
  "needs-probes": "需要生成的调用",
  undocumented: "文档没有说明",
  "not-imitated": "尚未模拟",
  "no-operation": "没有回答",
  "over-budget": "超出调用次数的上限",
  "no-answer": "没有回答",
  stopped: "检查已经中止",
};

export const report: ReportWords = {
  promise: ({ id, operation, promise }) => promiseOf(id, operation) ?? promise,
  broken: (example, level, because) => `${example}（${levels[level]}）${because}`,
  andMore: (count) => ` 等 ${count + 1} 个`,
  also: (ids) => `另见：${ids}`,
  ids: (ids, more) => `${ids.join("、")}${more > 0 ? ` 等 ${ids.length + more} 个` : ""}`,
  known: (id, expires, reason) => `${id}：在 ${expires} 以前已知：${reason}`,
  keptByNow: (id) => `${id} 已经遵守：请删除对它的容忍。`,
  notChecked: (lack, text, ids) => `未检查，${lack === undefined ? text : lacks[lack]}：${ids}`,
  target: (name, dialect, headline) => `${name}，dialect ${dialect}：${headline}`,
  headline,
  ended,
  counts: ({ kept, broken, known, unchecked }, effort) =>
    `遵守 ${kept} · 不符 ${broken} · 已知 ${known} · 未检查 ${unchecked} · ${effort}`,
  effort: ({ sent, cap, seconds, cost }) =>
    `${sent} 次调用${cap === null ? "" : `（上限 ${cap}）`}，${seconds.toFixed(1)} 秒${cost === undefined ? "" : `，${cost}`}`,
  price: (price) => price ?? "免费 ",
  forCases: (cases) => `用于 ${cases} 个用例`,
  plan: ({ calls, cap, cost, prices }) => {
    const each = prices.length === 0 ? "" : `，每次 ${prices.join(" 或 ")}`;
    const most = cap === undefined ? "" : `（上限 ${cap}）`;
    return `${calls} 次调用${most}，最多 ${cost}${each}；被拒绝的调用免费。什么都没有发送。`;
  },
  ifForced: (calls) => `如果 GET /__mock/health 表明服务器可以触发错误，还有 ${calls} 次。`,
  leftOut: (counts, first) => {
    const parts = (["must", "should", "may"] as const).map((level) => `${levels[level]} ${counts[level]} 个`);
    return `上限之外的用例：${parts.join("、")}，第一个是 ${first}。`;
  },
};

function headline(facts: Headline): string {
  switch (facts.is) {
    case "nothing-imitated":
      return "那里没有任何接口。地址对吗？";
    case "nothing-checked":
      return facts.ended ? `什么都没有检查成：${causeOf(facts.ended)}。` : "什么都没有检查成。";
    case "breaks":
      return `${facts.judged} 项承诺中有 ${facts.broken} 项不符。`;
    case "keeps": {
      const excused = facts.known > 0 ? `，另有 ${facts.known} 项是已知的不符` : "";
      return `${facts.judged} 项承诺中遵守了 ${facts.kept} 项${excused}。`;
    }
  }
}

type Ended = Parameters<ReportWords["ended"]>[0];

function ended(facts: Ended): string {
  return `提前结束：${causeOf(facts)}。`;
}

function causeOf({ why, code, error }: Ended): string {
  switch (why) {
    case "budget":
      return "调用次数已到上限";
    case "stopped":
      return code === undefined ? "服务连续两分钟限制频率" : `服务返回了 ${code}`;
    case "unreachable":
      return error === undefined ? "服务器没有回答" : `服务器没有回答（${systemWords(error)}）`;
    case "condition":
      return "缺少条件";
  }
}

/** A whole id, else the id without its operation or service, else without the number at its end. */
function promiseOf(id: string, operation: string): string | undefined {
  const law = id.replace(new RegExp(`^(${operation}|justone|open-v1)-`), "");
  return promises[id] ?? promises[law] ?? promises[law.replace(/-\d+$/, "")];
}
