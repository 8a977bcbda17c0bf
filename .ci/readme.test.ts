// Every command and snippet in the README is run here; what it shows as output is what comes out.
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const readme = readFileSync(`${root}/README.md`, "utf8");
const blocks = (language: string) =>
  [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, "gms"))].map(([, block = ""]) => block);

const commands = blocks("sh").flatMap((block) => block.trim().split("\n"));
const curls = commands.filter((line) => line.startsWith("curl "));

let server: ChildProcess;
let said = "";

/** One server for all curls: what runs here is the command itself. */
beforeAll(async () => {
  server = spawn("node_modules/.bin/tsx", ["apps/cli/src/main.ts", "serve", "--port", "0"], { cwd: root });
  server.stdout?.setEncoding("utf8").on("data", (text: string) => {
    said += text;
  });
  while (!said.includes("Ctrl+C")) await once(server.stdout ?? server, "data");
});

afterAll(() => {
  server.kill("SIGTERM");
});

const address = () => /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0] ?? "";

test("npm start says what the README shows", () => {
  const [, ...shown] = (blocks("console")[0] ?? "").trim().split("\n");
  for (const line of shown) expect(said.replaceAll(address(), "http://127.0.0.1:4010")).toContain(line);
});

const run = (command: string) => execFileSync("bash", ["-c", command], { cwd: root, encoding: "utf8", stdio: "pipe" });

test.each(curls)("%s", (line) => {
  const [command = "", promise = ""] = line.split(/ {2,}# /);
  const out = run(`${command.replaceAll("localhost:4010", address())} -s`);
  expect(out).not.toContain("x-mock-bug");
  const status = /: (\d{3})/.exec(promise)?.[1] ?? /^(\d{3}) and/.exec(promise)?.[1];
  if (status !== undefined) expect(out).toContain(`HTTP/1.1 ${status} `);
  const code = /and (\d+)/.exec(promise)?.[1];
  if (code !== undefined) expect(out).toContain(`"code":${code},`);
  const words = /^(\d{5}:.*|\p{Script=Han}+)/u.exec(promise)?.[1];
  if (words !== undefined) expect(out).toContain(words);
});

test.each(commands.filter((line) => line.startsWith("npm ")))("%s", (line) => {
  expect(run(line.replaceAll("http://localhost:4010", address())).length).toBeGreaterThan(100);
});

test("every sh line is one that is run here", () => {
  expect(commands.filter((line) => !/^(curl|npm) /.test(line))).toEqual([]);
  expect(curls.length).toBeGreaterThan(5);
});

test("the Chinese README shows the same commands and snippets", () => {
  const chinese = readFileSync(`${root}/README.zh-CN.md`, "utf8");
  const code = (text: string) => text.match(/^```.*?^```/gms);
  expect(code(chinese)).toEqual(code(readme));
});

test("the vitest snippets pass", () => {
  const folder = `${root}/.ci/snippets`;
  mkdirSync(folder, { recursive: true });
  try {
    for (const [index, snippet] of blocks("ts").entries()) writeFileSync(`${folder}/readme-${index}.test.ts`, snippet);
    execFileSync("node_modules/.bin/vitest", ["run", "--root", "snippets"], { cwd: `${root}/.ci`, stdio: "pipe" });
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test.each(
  [...readme.matchAll(/\]\(([^)]+)\)|`((?:apps|packages|fixtures)\/[\w./-]+)`/g)].map(
    ([, link, path]) => link ?? path ?? "",
  ),
)("%s is there", (path) => expect(existsSync(`${root}/${path}`)).toBe(true));
