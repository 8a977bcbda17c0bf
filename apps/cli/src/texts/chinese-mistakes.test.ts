// With --lang zh a mistake in the settings of the mock has no English words but names, flags and what the user typed.
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { FOLDER, run } from "../../test/command.ts";
import { expectChinese } from "../../test/english-words.ts";
import { en } from "./en/en.ts";
import { table } from "./zh/sentences.ts";
import { zh } from "./zh/zh.ts";

const folder = mkdtempSync(join(tmpdir(), "scenarios-"));

/** A scenario file with this content. */
function scenario(content: string): readonly string[] {
  const file = join(folder, `${content.length}-${content.replaceAll(/\W/g, "").slice(0, 40)}.json`);
  writeFileSync(file, content);
  return ["--scenario", file];
}

/** Keys of scenario files, limits and settings, and the names of rules that options make. */
const KEYS = "rules when nth upstream then disruption delay from to perDay denied cors retry seed population".split(
  " ",
);
const RULES = ["fault", "replay"];

const rule = (content: object) => scenario(JSON.stringify({ rules: [content] }));
const then = { fault: 302 };

test.each<readonly [readonly string[], string]>([
  [["--limit", "perDya=3"], "设置限额失败：没有“perDya”这种限额。是不是 perDay？已有的限额：perSecond、concurrent"],
  [["--limit", "perDay=x"], '设置限额失败：perDay 是 "x"。请给出不小于 0 的整数。'],
  [["--limit", "balance=x"], '设置限额失败："x" 不是以元计的金额。请写成 "2.00" 这样。'],
  [["--limit", "denied=get-fan"], '设置限额失败：denied 是 "get-fan"。是不是 get-fans？已有的接口：'],
  [["--limit", "expiresAfter=soon"], '设置限额失败："soon" 不是时长。请写成 250ms、10s 或 1d 这样。'],
  [
    ["--cors", "htp"],
    '创建 mock 失败：cors 里的 "htp" 不是来源。请给出 "off"、"*"，或者 http://localhost:5173 这样的来源。',
  ],
  [["--population", "0"], "失败："],
  [["--seed", "x"], "失败："],
  [["--replay", "x"], "读取故障记录“x”失败：“x”不是第几次调用和故障。例如 seed=7;3:301;5:reset。"],
  [["--replay", "seed=x"], "读取故障记录“seed=x”失败：seed“x”不是整数。"],
  [["--replay", "3:rset"], '的故障是 "rset"。是不是 reset？'],
  [["--fault", "999"], "两个服务都没有故障“999”"],
  [["--fault", "mutat=0.1"], "读取故障“mutat=0.1”失败：没有“mutat=0.1”这种故障。是不是 mutate=0.1？"],
  [["--fault", "302@2"], "读取故障 302@2 失败：“2”不是 0 到 1 之间的比例。例如 302@0.1。"],
  [["--fault", "retry=5"], "读取故障“retry=5”失败：retry 给故障加上响应头，可这里没有故障。例如 302+retry=5。"],
  [["--clock", "noon"], '读取 --clock 失败："noon" 不是时间。请写成 2026-07-28T14:00:25Z 这样。'],
  [["--clock", "1969-12-31"], "读取 --clock 失败：年份 1969 超出范围。请选 1970 到 9999 年的时间。"],
  [["--budget", "x"], '读取 --budget 失败："x" 不是以元计的金额。'],
  [["--host", " "], "监听失败：主机是空的。例如 --host 127.0.0.1。"],
  [
    ["--admin-token", "密"],
    "启动失败：请求头里不能发送这个 admin token。请给出由 ASCII 字母、数字和标点组成的值，或者去掉它。",
  ],
  [scenario("{"), "它不是 JSON：“"],
  [
    scenario('{"rlues": []}'),
    '场景有未知的键 "rlues"。是不是 rules？已有的：name、about、rules、limits、$schema。例如 ',
  ],
  [scenario('{"limits": {"perDya": 3}}'), "没有“perDya”这种限额。是不是 perDay？"],
  [scenario('{"rules": 5}'), "场景rules 必须是列表。"],
  [rule({ wen: {}, then }), '第 1 条规则：有未知的键 "wen"。是不是 when？'],
  [rule({ when: { nth: 0 }, then }), "第 1 条规则：when nth 必须是不小于 1 的整数。"],
  [rule({ when: { upstream: "justtwo" }, then }), '第 1 条规则：when upstream 是 "justtwo"。'],
  [rule({ when: { operation: "get-fan" }, then }), "第 1 条规则的接口是“get-fan”。是不是 get-fans？"],
  [rule({ then: { disruption: "rest" } }), '第 1 条规则：then disruption 是 "rest"。是不是 reset？'],
  [rule({ then: { delay: { from: 2, to: 1 } } }), "第 1 条规则：then delay 的 from 大于 to。"],
  [rule({ then: { fault: "quata" } }), '第 1 条规则的故障是 "quata"。是不是 quota？'],
  [["--scenario", "./src"], "加载场景“./src”失败：它是一个文件夹。"],
  [["--scenario", "./nothing.js"], "加载场景“./nothing.js”失败：没有这个文件：/"],
])("serve %j", async (options, text) => {
  const { code, error } = await run("serve", ...options, "--port", "0", "--lang", "zh");
  expect(error).toContain(text);
  // The example of a scenario has quotes inside quotes.
  expectChinese(error.replaceAll(/\{"rules".*\}/g, ""), [...KEYS, ...RULES]);
  expect(code).toBe(2);
});

test.each<readonly [unknown, string]>([
  [{}, "读取容忍列表失败：它们不是列表。"],
  [[1], "读取容忍列表的第 1 项失败：它不是对象。请写成 "],
  [[{}], "读取容忍列表的第 1 项失败：它没有指定用例。"],
  [[{ case: "x" }], '读取对 "x" 的容忍失败：没有用例有这个 id。'],
  [[{ case: "x", why: "" }], '它有未知的键 "why"。已有的：case、reason、expires。'],
  [[{ case: "get-fans-answers" }], "它没有理由"],
  [[{ case: "get-fans-answers", reason: "known" }], "它没有日期"],
  [[{ case: "get-fans-answers", reason: "known", expires: "2027-02-30" }], "日历上没有 2027-02-30 这一天。"],
  [[{ case: "get-fans-answers", reason: "known", expires: "2020-01-01" }], "它已在 2020-01-01 过期。请修复服务器"],
])("check --deviations %j", async (content, text) => {
  const file = join(folder, "deviations.json");
  writeFileSync(file, JSON.stringify(content));
  const { code, error } = await run("check", "http://127.0.0.1:8", "--deviations", file, "--lang", "zh");
  expect(error).toContain(text);
  expectChinese(error, ["reason", "expires"]);
  expect(code).toBe(2);
});

const placesOf = (text: string): readonly string[] => [...new Set(text.match(/\{\d\}/g))].sort();

test("each sentence has the same places in Chinese, and no English word", () => {
  for (const [english, chinese] of Object.entries(table)) {
    expect([english, placesOf(english)]).toEqual([english, expect.arrayContaining([...placesOf(chinese)])]);
    expectChinese(`${chinese}。`, KEYS);
  }
  expect(zh.foreign.sentence("set limits")).toBe("设置限额");
  expect(en.foreign.sentence("set limits")).toBe("set limits");
});

test("each sentence occurs in the source", () => {
  let source = "";
  for (const folder of ["../mock/src", "../../packages/types/src"])
    for (const file of readdirSync(join(FOLDER, folder), { recursive: true, encoding: "utf8" }))
      if (file.endsWith(".ts") && !file.endsWith("sentences.ts"))
        source += readFileSync(join(FOLDER, folder, file), "utf8");
  // The first are made of `typeof`, the others are in the generated validators, with their values.
  const kinds = /^a (string|number|bigint|boolean|symbol)$|^must (NOT|be ([<>]=|string|boolean)|match )/;
  const unused = Object.keys(table).filter((sentence) => !source.includes(sentence) && !kinds.test(sentence));
  expect(unused).toEqual(["read {0}"]);
});
