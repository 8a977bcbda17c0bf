// `--people FILE` of serve and run: the users are there, and a wrong file is one line in the reader's language.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";
import { COMMAND, FOLDER } from "../../test/command.ts";

const folder = mkdtempSync(join(tmpdir(), "people-"));

function fileWith(name: string, content: unknown): string {
  const file = join(folder, name);
  writeFileSync(file, JSON.stringify(content));
  return file;
}

const PEOPLE = fileWith("people.json", [{ nickname: "测试员", uid: 42, counts: { fans: 3 } }]);
const PROFILE = "/api/weibo/get-user-detail/v3?token=any&uid=42";

test("serve shows the people of the file", async () => {
  const child = spawn("node", [...COMMAND, "serve", "--port", "0", "--quiet", "--people", PEOPLE], { cwd: FOLDER });
  const [line] = await once(child.stdout, "data");
  const body = await (await fetch(`${String(line).trim()}${PROFILE}`)).json();
  expect(Object(body).data.data.user).toMatchObject({ screen_name: "测试员", followers_count: 3 });
  child.kill("SIGTERM");
  await once(child, "close");
}, 20_000);

test("run shows them to its command", async () => {
  const script = `fetch(process.env.WEIBO_KIT_URL + "${PROFILE}").then((it) => it.text()).then(console.log)`;
  const args = [...COMMAND, "run", "--quiet", "--people", PEOPLE, "--", "node", "-e", script];
  const child = spawn("node", args, { cwd: FOLDER });
  expect(await text(child.stdout)).toContain('"screen_name":"测试员"');
}, 20_000);

test.each([
  [
    "en",
    `Failed to load people from "${join(folder, "wrong.json")}": person "甲": the person has the unknown key "fan". Did you mean fans? `,
  ],
  ["zh", `从“${join(folder, "wrong.json")}”加载人物失败：人物 "甲"：有未知的键 "fan"。是不是 fans？`],
])(
  "a wrong file is one line, %s",
  async (language, message) => {
    const wrong = fileWith("wrong.json", [{ nickname: "甲", fan: 3 }]);
    const child = spawn("node", [...COMMAND, "serve", "--lang", language, "--people", wrong], { cwd: FOLDER });
    const [error, [code]] = await Promise.all([text(child.stderr), once(child, "close")]);
    expect(error).toContain(message);
    expect([error.trim().split("\n").length, code]).toEqual([1, 2]);
  },
  20_000,
);
