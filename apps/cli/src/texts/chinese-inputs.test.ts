// With --lang zh a wrong input of any subcommand has no English words but names and what was typed: the system's own
// errors, and the contract kit's.
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { run } from "../../test/command.ts";
import { expectChinese } from "../../test/english-words.ts";

const folder = mkdtempSync(join(tmpdir(), "inputs-"));
const inFolder = (name: string) => join(folder, name);
writeFileSync(inFolder("file"), "x");
writeFileSync(inFolder("empty.json"), "");
writeFileSync(inFolder("bad.js"), "export default {");
writeFileSync(inFolder("scenario.yaml"), "rules: []");
mkdirSync(inFolder("folder"));

const DEAD = "http://127.0.0.1:8";
const FANS = ["export", "fans", "--uid", "1234567890"];

test.each<readonly [readonly string[], string]>([
  [["serve", "--host", "1.2.3.4"], "监听 1.2.3.4:4010 失败：本机没有这个地址（EADDRNOTAVAIL）：1.2.3.4"],
  [["serve", "--scenario", inFolder("empty.json.json")], "没有这个文件"],
  [["serve", "--scenario", inFolder("empty.json")], "它不是 JSON：“JSON 没有写完”。请改正它。"],
  [["serve", "--scenario", inFolder("bad.js")], "失败：文件没有写完。"],
  [["serve", "--scenario", inFolder("scenario.yaml")], "失败：不能读取扩展名为 .yaml 的文件。"],
  [["serve", "--replay", folder], "失败：它是一个文件夹（EISDIR）。"],
  [["serve", "--https", inFolder("folder")], "失败：它是一个文件夹（EISDIR）："],
  [["run", "--report", inFolder("file"), "--", "true"], "失败：它已经存在（EEXIST）："],
  [["run", "--", inFolder("nothing")], "没有这个文件，或者没有它第一行指定的程序"],
  [["env", "localhost:1"], "打印 localhost:1 的环境变量失败：它不是 http 地址。"],
  [["check", "a", "b"], "读取 check a b 失败：check 只有一个参数，却给了 2 个。"],
  [["check", "localhost:4010"], "检查 localhost:4010 失败：它不是 http 地址。请写上协议："],
  [["check", "http://127.0.0.1:6000"], "失败：fetch 和浏览器都拒绝连接 6000 端口。请让服务器监听另一个端口。"],
  [["check", `${DEAD}/#a`], "地址里有 # 后面的片段"],
  [["check", DEAD, "--only", "get-fans-answers"], "那里没有回答（连接被拒绝（ECONNREFUSED）：127.0.0.1:8）。"],
  [["check", DEAD, "--uid", "abc"], "读取 --uid abc 失败：它不是 uid。请给出数字：--uid 1234567890。"],
  [["check", DEAD, "--unknown-uid", "0"], "读取 --unknown-uid 0 失败：它不是 uid。"],
  [["check", DEAD, "--deviations", inFolder("empty.json")], "失败：JSON 没有写完。"],
  [["check", DEAD, "--deviations", folder], "失败：它是一个文件夹（EISDIR）。"],
  [["check", folder], "里面既没有 justone/ 也没有 open-v1/。"],
  [["check", "https://api.example.com"], "它不在本机，调用可能收费。请加上 --live。"],
  [[...FANS, "--url", "localhost:4711"], "从 localhost:4711 导出失败：它不是 http 地址。请写上协议："],
  [[...FANS, "--url", "https://api.example.com"], "从 https://api.example.com 导出失败：它不在本机，调用可能收费。"],
  [[...FANS, "--url", DEAD, "--output", join(inFolder("file"), "x")], "失败：路径里有一部分不是文件夹（ENOTDIR）："],
  [["users", "--find", "fans>x"], "读取 --find 失败：“fans>x”不是特征。已有的特征："],
])("%j", async ([subcommand = "", ...words], text) => {
  const { code, error } = await run(subcommand, "--lang", "zh", ...words);
  expect(error).toContain(text);
  expectChinese(error.replaceAll(folder, ""), ["reason", "expires", "abc"]);
  expect(code).toBeGreaterThan(1);
});

test("a word of another language is refused with the known ones", async () => {
  const { code, error } = await run("users", "--lang", "fr", { LC_ALL: "C" });
  expect(error).toBe("error: option '--lang <name>' argument 'fr' is invalid. Allowed choices are en, zh.\n");
  expect(code).toBe(2);
});
