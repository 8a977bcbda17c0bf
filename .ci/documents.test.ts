// The documents in .github are true: drawings and indexes are up to date, and every path that they name exists.
import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { generatedDocuments } from "./documents/generated.ts";
import { root, trackedFiles } from "./fence/files.ts";
import { fence } from "./fence.ts";
import { recipesIn } from "./recipes/steps.ts";

const read = (path: string) => readFileSync(`${root}/${path}`, "utf8");

test.each([...generatedDocuments(fence)])("%s is up to date (npm run fence -- --write)", (path, text) => {
  expect(read(path)).toBe(text);
});

test("llms.txt is whole Markdown: code blocks that end, and lists of links", () => {
  const page = read("apps/mcp/llms.txt");
  const prose = page.replaceAll(/^```\w+\n.*?^```$/gms, "");
  expect(prose).not.toContain("```");
  const [, ...sections] = prose.split(/^## .+$/m);
  expect(sections).toHaveLength(3);
  for (const line of sections.flatMap((section) => section.trim().split("\n")))
    expect(line).toMatch(/^- \[[^\]]+\]\(https:[^)\s]+\)(: .+)?$/);
});

const documents = [".github/ARCHITECTURE.md", ".github/CONTRIBUTING.md", ".github/SECURITY.md", ".github/decisions.md"];

/** Paths from the root in backticks, and links relative to .github. */
function pathsIn(text: string): readonly string[] {
  const quoted = [...text.matchAll(/`((?:apps|packages|fixtures|\.ci|\.github)\/[\w./-]+)`/g)].map(
    ([, path = ""]) => path,
  );
  const linked = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, path]) => `.github/${path}`);
  return [...quoted, ...linked];
}

/** Files that a recipe creates do not exist yet. */
const created = [...recipesIn(read(".github/CONTRIBUTING.md")).values()]
  .flat()
  .flatMap((step) => (step.do === "create" ? [`${root}/${step.path}`] : []));

test.each(documents)("every path that %s names exists", (document) => {
  const missing = pathsIn(read(document)).filter((path) => !existsSync(`${root}/${path}`));
  expect(missing.filter((path) => !created.includes(`${root}/${path}`))).toEqual([]);
});

test("ARCHITECTURE.md says of every folder of the mock what it holds", () => {
  const folders = Object.keys(fence.rules["apps/mock"] ?? {}).map((part) => part.split("/")[0] ?? part);
  const isFolder = (part: string) => existsSync(`${root}/apps/mock/src/${part}`);
  const missing = [...new Set(folders)].filter(
    (part) => isFolder(part) && !read(documents[0] ?? "").includes(`\n| \`${part}\` |`),
  );
  expect(missing).toEqual([]);
});

test("every changeset names packages of this repository, and what kind of change it is", () => {
  const names = Object.keys(fence.rules).map((folder) => JSON.parse(read(`${folder}/package.json`)).name);
  for (const path of trackedFiles(".changeset/*.md").filter((file) => !file.endsWith("README.md"))) {
    const [, head = "", body = ""] = read(path).split(/^---$/m);
    const lines = head
      .trim()
      .split("\n")
      .map((line) => /^"(.+)": (patch|minor|major)$/.exec(line));
    expect(
      lines.map((line) => names.includes(line?.[1])),
      path,
    ).not.toContain(false);
    expect(body.trim(), path).not.toBe("");
  }
});
