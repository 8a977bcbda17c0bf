// Runs every command and snippet of the README, compares the output that it shows, and follows its links.
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { anchorsOf, HOME, linksIn } from "./links.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const readme = readFileSync(`${root}/README.md`, "utf8");
const blocks = (language: string, text = readme) =>
  [...text.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, "gms"))].map(([, block = ""]) => block);

/** Made from the README; it shows the installed command in place of the clone's script. */
const skill = "apps/mcp/skill/SKILL.md";
const inClone = (line: string) => line.replace(/^npx weibo-kit /, "npm run --silent weibo-kit -- ");
const linesIn = (text: string) => blocks("sh", text).flatMap((block) => block.trim().split("\n"));
// A line of both is run once.
const commands = [...new Set([...linesIn(readme), ...linesIn(readFileSync(`${root}/${skill}`, "utf8")).map(inClone)])];
const curlsIn = (lines: readonly string[]) => lines.filter((line) => line.startsWith("curl "));
const faults = readFileSync(`${root}/apps/mock/FAULTS.md`, "utf8");
const curls = [...curlsIn(commands), ...curlsIn(linesIn(faults))];

const chinese = readFileSync(`${root}/README.zh-CN.md`, "utf8");
/** The commands and the output of the first block. */
const firstSession = (text: string) => (blocks("console", text)[0] ?? "").trim().split("\n");
const bannerOf = (text: string) => firstSession(text).filter((line) => !line.startsWith("$ "));

let server: ChildProcess;
let printed = "";

/** One server for all curls, started by the command itself. */
beforeAll(async () => {
  server = spawn("node_modules/.bin/tsx", ["apps/cli/src/main.ts", "serve", "--port", "0"], {
    cwd: root,
    // The README shows the banner in English.
    env: { ...process.env, LC_ALL: "C" },
  });
  server.stdout?.setEncoding("utf8").on("data", (text: string) => {
    printed += text;
  });
  while (!printed.includes("Ctrl+C")) await once(server.stdout ?? server, "data");
});

afterAll(() => {
  server.kill("SIGTERM");
});

const address = () => /http:\/\/127\.0\.0\.1:\d+/.exec(printed)?.[0] ?? "";

test("npm start prints what the README shows", () => {
  for (const line of bannerOf(readme)) expect(printed.replaceAll(address(), "http://127.0.0.1:4010")).toContain(line);
});

test("npm start -- --lang zh prints what the Chinese README shows", async () => {
  const child = spawn("node_modules/.bin/tsx", ["apps/cli/src/main.ts", "serve", "--port", "0", "--lang", "zh"], {
    cwd: root,
  });
  let banner = "";
  for await (const text of child.stdout.setEncoding("utf8")) {
    banner += text;
    if (banner.includes("Ctrl+C")) break;
  }
  child.kill("SIGTERM");
  const [own = ""] = /http:\/\/127\.0\.0\.1:\d+/.exec(banner) ?? [];
  for (const line of bannerOf(chinese)) expect(banner.replaceAll(own, "http://127.0.0.1:4010")).toContain(line);
});

test("the answer that the README shows is the first curl's", () => {
  const [shown = ""] = blocks("json");
  const { out } = runCurl((curls[0] ?? "").replace(/ +#.*/, ""));
  const parts = shown.split("…").map((part) => part.trim().replaceAll(/\n\s*/g, ""));
  expect(parts.length).toBeGreaterThan(5);
  let place = 0;
  for (const part of parts) {
    expect(out.slice(place)).toContain(part);
    place = out.indexOf(part, place) + part.length;
  }
});

const run = (command: string, env = process.env) =>
  execFileSync("bash", ["-c", command], { cwd: root, encoding: "utf8", stdio: "pipe", env });

/** Runs a line unchanged: a settings file makes curl connect to the test's server in place of port 4010, and print the status. */
function runCurl(line: string): { readonly out: string; readonly status: string } {
  const folder = mkdtempSync(join(tmpdir(), "weibo-kit-"));
  const to = `connect-to = "localhost:4010:${new URL(address()).host}"`;
  writeFileSync(`${folder}/.curlrc`, `silent\n${to}\nwrite-out = "\\n%{http_code}"\n`);
  // A truncated body makes curl fail, and is shown all the same.
  const shown = run(`${line} || true`, { ...process.env, CURL_HOME: folder });
  rmSync(folder, { recursive: true });
  const end = shown.lastIndexOf("\n");
  return { out: shown.slice(0, end), status: shown.slice(end + 1) };
}

/** What a line's comment promises: a status, a code, and the words of the answer. */
function promiseOf(line: string) {
  const [command = "", promise = ""] = line.split(/ {2,}# /);
  return {
    command,
    status: /(?:^|: )(\d{3})\b/.exec(promise)?.[1],
    code: /and (\d+)/.exec(promise)?.[1],
    words: /^(\d{5}:.*|\p{Script=Han}+)/u.exec(promise)?.[1],
  };
}

test.each(curls)("%s", (line) => {
  const { command, status, code, words } = promiseOf(line);
  const { out, status: shown } = runCurl(command);
  expect(shown).toMatch(status ?? (words === undefined ? /^200$/ : /^[24]/));
  if (code !== undefined) expect(out).toContain(`"code":${code},`);
  if (words !== undefined) expect(out).toContain(words);
});

test.each(commands.filter((line) => line.startsWith("npm ")))("%s", (line) => {
  expect(run(line.replaceAll("http://localhost:4010", address())).length).toBeGreaterThan(100);
});

test("every sh line is one that is run here", () => {
  expect(commands.filter((line) => !/^(curl|npm) /.test(line))).toEqual([]);
  expect(curls.length).toBeGreaterThan(5);
});

test("the skill shows commands of the README, as users of the package type them", () => {
  const shown = linesIn(readFileSync(`${root}/${skill}`, "utf8"));
  expect(shown.filter((line) => line.startsWith("npx weibo-kit ")).length).toBeGreaterThan(5);
  expect(shown.map(inClone).filter((line) => !linesIn(readme).includes(line))).toEqual([]);
});

test("the Chinese README shows the same commands and snippets, and the banner in Chinese", () => {
  const code = (text: string) => text.match(/^```.*?^```/gms)?.slice(1);
  expect(code(chinese)).toEqual(code(readme));
  const [clone, start] = firstSession(readme);
  expect(firstSession(chinese).slice(0, 2)).toEqual([clone, `${start} -- --lang zh`]);
});

/** For each section: its rows of tables, its paragraphs, its links. */
const sizesOf = (text: string) =>
  text
    .replaceAll(/^```.*?^```/gms, "")
    .split(/^#+ /m)
    .map((section) => {
      const lines = section.split("\n").filter((line) => line.trim() !== "");
      const rows = lines.filter((line) => line.startsWith("|")).length;
      return { rows, paragraphs: lines.length - rows, links: linksIn(section).length };
    });

test("the Chinese README has what the English one has, section by section", () => {
  expect(sizesOf(chinese)).toEqual(sizesOf(readme));
});

test("the vitest snippets of all pages pass", { timeout: 60_000 }, () => {
  const folder = `${root}/.ci/snippets`;
  try {
    for (const file of ["README.md", "apps/mock/README.md", skill]) {
      const snippets = blocks("ts", readFileSync(`${root}/${file}`, "utf8"));
      expect(snippets.length, file).toBeGreaterThan(1);
      mkdirSync(`${folder}/${file}`, { recursive: true });
      for (const [index, snippet] of snippets.entries()) writeFileSync(`${folder}/${file}/${index}.test.ts`, snippet);
    }
    execFileSync("node_modules/.bin/vitest", ["run", "--root", "snippets"], { cwd: `${root}/.ci`, stdio: "pipe" });
  } finally {
    rmSync(folder, { recursive: true });
  }
});

/** Rows that name a file and, in backticks, what a reader finds in it. */
const walk = [...readme.matchAll(/^\| `([\w./-]+\.ts)` \| (.*) \|$/gm)].map(([, file = "", text = ""]) => ({
  file,
  found: [...text.matchAll(/`([^`]+)`/g)].map(([, code = ""]) => code),
}));

test("the walk to the line that decides a 302 has its stages", () => {
  expect(walk.map(({ file }) => file)).toContain("apps/mock/src/decide/decide.ts");
});

test.each(walk)("the walk: $file has $found", ({ file, found }) => {
  const source = readFileSync(`${root}/${file}`, "utf8");
  for (const code of found) expect(source).toContain(code);
});

const pages = [
  "README.md",
  "README.zh-CN.md",
  "apps/cli/README.md",
  "apps/mcp/README.md",
  "apps/mcp/llms.txt",
  skill,
  "apps/mock/README.md",
  "apps/mock/FAULTS.md",
  "apps/mock/bench/README.md",
  "apps/mock/src/upstreams/open-v1/README.md",
  "fixtures/CANON.md",
  ...["client", "contract", "types", "world"].map((name) => `packages/${name}/README.md`),
];
const links = pages.flatMap((page) => {
  const text = readFileSync(`${root}/${page}`, "utf8");
  // READMEs of packages name other pages of this repository by their address, since they are read in node_modules too.
  // Other sites are not asked: tests run without a network.
  const own = linksIn(text).map((target) => target.replace(HOME, "/"));
  const targets = own.filter((target) => !target.startsWith("http")).map((target) => [page, target] as const);
  const paths = [...text.matchAll(/`((?:apps|packages|fixtures)\/[\w./-]+)`/g)];
  return [...targets, ...paths.map(([, path = ""]) => [page, `/${path}`] as const)];
});

const packed = pages.filter((page) => /^(apps|packages|fixtures)\/([\w-]+\/)?[A-Z]+\.md$/.test(page));

test.each(packed)("%s is packed, so it names other folders by their address", (page) => {
  expect(linksIn(readFileSync(`${root}/${page}`, "utf8")).filter((link) => link.startsWith(".."))).toEqual([]);
});

test.each(links)("%s: the link %s works", (page, link) => {
  const [path = "", anchor] = link.split("#");
  const from = path === "" ? page : join(path.startsWith("/") ? "." : dirname(page), path);
  expect(existsSync(`${root}/${from}`)).toBe(true);
  if (anchor !== undefined) expect(anchorsOf(readFileSync(`${root}/${from}`, "utf8"))).toContain(anchor);
});
