// Messages of system errors in Chinese. They come from real failures, so that a new wording in another version of Node.js
// fails here.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmdirSync, writeFileSync, writeSync } from "node:fs";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { expectChinese } from "../../../test/english-words.ts";
import { systemWords } from "./system.ts";

const folder = mkdtempSync(join(tmpdir(), "system-"));
const file = join(folder, "file");
writeFileSync(file, "");

const messageOf = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return expect.unreachable("it should have failed");
};

test.each([
  ["EISDIR", () => readFileSync(folder)],
  ["EEXIST", () => mkdirSync(folder)],
  ["ENOTDIR", () => readFileSync(join(file, "inside"))],
  ["ENOENT", () => readFileSync(join(folder, "nothing"))],
  ["ENOTEMPTY", () => rmdirSync(folder)],
  ["ENAMETOOLONG", () => readFileSync("n".repeat(5_000))],
  ["EBADF", () => writeSync(9_999, "")],
])("%s of a file", (code, work) => {
  const words = systemWords(messageOf(work));
  expect(words).toContain(code);
  expectChinese(words.replaceAll(code, "").replaceAll(/n{9,}/g, ""));
});

test.skipIf(process.platform !== "linux")("a full disk", () => {
  const message = messageOf(() => writeFileSync("/dev/full", "x"));
  expect(systemWords(message)).toBe("磁盘已满（ENOSPC）");
});

test("a dead port, a port that is in use, and a host that is none", async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const messages = [
    await failureOf(createServer().listen(port, "127.0.0.1")),
    await new Promise<void>((resolve) => server.close(() => resolve())).then(() =>
      failureOf(connect(port, "127.0.0.1")),
    ),
  ];
  expect(messages.map(systemWords)).toEqual([
    `地址已被占用（EADDRINUSE）：127.0.0.1:${port}`,
    `连接被拒绝（ECONNREFUSED）：127.0.0.1:${port}`,
  ]);
  expect(systemWords("getaddrinfo ENOTFOUND no.such.invalid")).toBe("没有这个主机名（ENOTFOUND）：no.such.invalid");
});

const failureOf = (emitter: { once(event: "error", listener: (error: Error) => void): unknown }): Promise<string> =>
  new Promise((resolve) => emitter.once("error", ({ message }) => resolve(message)));

const TEXTS = [
  "",
  "{",
  "[",
  "x: y",
  '{"a":1',
  "[1",
  "{'a':1}",
  '{"a" 1}',
  '"a',
  "1 2",
  '"\n"',
  '"\\x"',
  "1.",
  "-",
  '{"a":1,}',
  "]",
];

test.each([...TEXTS, '"\\u12"', "1e"])("JSON.parse(%j)", (text) => {
  const message = messageOf(() => JSON.parse(text));
  const words = systemWords(message);
  expect(words).not.toBe(message);
  expectChinese(words.replaceAll(/多余的 \S+/g, ""));
});

test("a module that is no JavaScript", () => {
  const sources = ["export default {", "export default }", "export default 'a", "let let = 1", "nothing", "foo("];
  const modules = sources.map((source, index) => {
    const module = join(folder, `module-${index}.mjs`);
    writeFileSync(module, source);
    return module;
  });
  const program = `Promise.all(${JSON.stringify(modules)}.map((module) => import(module).catch(({ message }) => message)))
    .then((messages) => process.stdout.write(JSON.stringify(messages)))`;
  const messages: unknown = JSON.parse(execFileSync("node", ["-e", program], { encoding: "utf8" }));
  const words = Array.isArray(messages) ? messages.map(systemWords) : [];
  expect(words).toHaveLength(sources.length);
  expectChinese(words.join("\n").replaceAll(/(多余|定义)的 \S+/g, ""), ["JavaScript"]);
});

test("what is no text of the system stays as it is", () => {
  for (const text of ["boom", "1234567890", "EVERYTHING: fine", "http://127.0.0.1:4010", "微博"]) {
    expect(systemWords(text)).toBe(text);
  }
});
