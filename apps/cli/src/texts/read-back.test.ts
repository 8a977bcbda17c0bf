// Mistakes of a mock in another process: their text is English, the command's may be Chinese.
import { createMock } from "@weibo-kit/mock";
import { expect, test } from "vitest";
import { expectChinese } from "../../test/english-words.ts";
import { readBack } from "./read-back.ts";
import { wordedMistake } from "./worded.ts";
import { mistakes } from "./zh/mistakes.ts";
import { table } from "./zh/sentences.ts";
import { zh } from "./zh/zh.ts";

async function mistakeOf(headers: Record<string, string>): Promise<string> {
  const answer = await createMock().request("/api/weibo/get-fans/v1?token=a&uid=1234567890", { headers });
  const { mistake }: { mistake: string } = JSON.parse(await answer.text());
  return mistake;
}

test.each([
  [{ "x-mock-fault": "rset" }, "触发故障 rset 失败：justone 没有这种故障，也没有这种效果。是不是 reset？已有的故障："],
  [{ "x-mock-fault": "mutat=0.1" }, "读取故障“mutat=0.1”失败：没有“mutat=0.1”这种故障。是不是 mutate=0.1？已有的："],
  [{ "x-mock-delay": "soon" }, "延迟 soon 失败：它不是 600000 以内的毫秒数。例如 x-mock-delay: 250。"],
  [{ "x-mock-scenario": "flakey" }, "加载场景“flakey”失败：没有这个场景。是不是 flaky？已有的场景："],
  [{ "x-mock-falt": "302" }, "读取请求头 x-mock-falt 失败：没有这个名字的请求头。是不是 x-mock-fault？已有的："],
])("%j", async (headers, text) => {
  const parts = readBack(await mistakeOf(headers), Object.keys(table));
  const words = parts && wordedMistake(parts, zh.foreign, mistakes.frame);
  expect(words).toContain(text);
  expectChinese(words ?? "", ["rset", "soon", "x-mock-falt"]);
});

test("another text has no parts", () => {
  expect(readBack("Not found.", Object.keys(table))).toBeUndefined();
});
