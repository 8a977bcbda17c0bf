// The lines of the log, in Chinese.
import type { Refusal } from "@weibo-kit/mock";
import type { Texts } from "../en/en.ts";
import { phraseIn } from "../read-back.ts";
import { worded, wordedMistake } from "../worded.ts";
import { foreign } from "./foreign.ts";
import { mistakes } from "./mistakes.ts";

/** In characters: a mistake may quote a header of the call. */
const LONGEST = 300;

export const logging: Texts["logging"] = {
  answer: (status, code) => `→ ${status} code ${code}`,
  milliseconds: (count) => `${count} 毫秒`,
  cause: ({ by, because, plan }, { refusal, mistake }) => {
    switch (by) {
      case "world":
        return `生成的回答，${because}`;
      case "fixture":
        return `录制“${because}”`;
      case "rule":
        return `规则“${because}”`;
      case "limit":
        return limitIn(plan?.limit, because);
      case "mistake":
        return mistake === undefined ? because : bounded(wordedMistake(mistake, foreign, mistakes.frame));
      case "bug":
        return "weibo-kit 自己的错误，日志里有调用栈";
      case "refusal":
        return refusal === undefined ? `拒绝：“${because}”` : `拒绝：${refused(refusal, because)}`;
    }
  },
  almostMagic: "这是普通的 token，但很像触发词：要触发故障，token 必须以 mock- 开头，例如 mock-302。",
  delayed: (time) => `延迟 ${time}`,
  rule: (name) => `规则“${name}”`,
  reason: (because, effects) => `（${[because, ...effects].join("，")}）`,
};

/** A reason of the journal, which is masked and cut already. */
const reasonIn = (because: string): string => worded(phraseIn(because, foreign.sentences), foreign);

/** A limit and what of it is used up: `perDay: 3 a day of get-fans`. */
function limitIn(limit: string | undefined, because: string): string {
  const start = `${limit}: `;
  return because.startsWith(start) ? `限额 ${limit}：${reasonIn(because.slice(start.length))}` : `限额 ${because}`;
}

const bounded = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

/** @param because in the service's words, for a refusal that is its own */
function refused(refusal: Refusal, because: string): string {
  switch (refusal.is) {
    case "credential":
      return "凭证缺失或无效";
    case "parameter":
    case "malformed":
      return reasonIn(because);
    case "service":
      return `“${because}”`;
    case "method":
      return `${refusal.operation} 只接受 ${refusal.takes.join("、")}`;
    case "format":
    case "path": {
      const what = refusal.is === "format" ? "格式既不是 json 也不是 xml" : "没有这个路径的接口";
      const { similar } = refusal;
      return similar === undefined ? what : `${what}；是不是 ${similar.upstream ?? "模拟服务器"} 的 ${similar.path}？`;
    }
  }
}
