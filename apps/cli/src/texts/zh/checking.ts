// What `weibo-kit check` prints, in Chinese.
import type { Texts } from "../en/en.ts";
import { levels, report } from "./report.ts";

export const checking: Texts["checking"] = {
  report,
  reportAt: (file) => `报告：${file}`,
  listed: (it) => `${it.id}（${levels[it.level]}，${it.upstream}）${report.promise(it)}`,
};
