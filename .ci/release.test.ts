// The versions of a release: one for all packages, and the READMEs name it.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { root } from "./fence/files.ts";
import { copyRepository } from "./recipes/copy.ts";

const PACKAGES = [
  "fixtures",
  "apps/mock",
  "apps/cli",
  "apps/mcp",
  ...["types", "world", "client", "contract"].map((name) => `packages/${name}`),
];
const NAMED = /(?:actions\/weibo-kit@v|weibo-kit\/weibo-kit:|HOST\/weibo-kit-)(\d+\.\d+\.\d+)/g;

const versionsIn = (folder: string) =>
  new Set(PACKAGES.map((path) => JSON.parse(readFileSync(`${folder}/${path}/package.json`, "utf8")).version));
const namedIn = (folder: string) =>
  new Set(
    ["README.md", "README.zh-CN.md", "apps/cli/README.md"].flatMap((page) =>
      [...readFileSync(`${folder}/${page}`, "utf8").matchAll(NAMED)].map(([, version]) => version),
    ),
  );

test("the READMEs name the version of the packages, all of which have the same", () => {
  expect([...versionsIn(root)]).toHaveLength(1);
  expect(namedIn(root)).toEqual(versionsIn(root));
});

test("a release gives all packages a new version, writes it into the READMEs, and uses the changesets up", () => {
  const { folder, remove } = copyRepository();
  try {
    const git = (...args: readonly string[]) => execFileSync("git", ["-C", folder, ...args], { encoding: "utf8" });
    git("init", "--quiet", "--initial-branch=main");
    git("add", "--all");
    git("-c", "user.name=a", "-c", "user.email=a@b.c", "commit", "--quiet", "--message=all");
    execFileSync("bash", [`${folder}/.ci/release/version`], { stdio: "pipe" });
    expect([...versionsIn(folder)]).toHaveLength(1);
    expect(versionsIn(folder)).not.toEqual(versionsIn(root));
    expect(namedIn(folder)).toEqual(versionsIn(folder));
    expect(git("ls-files", "--deleted", ".changeset")).not.toBe("");
    expect(git("ls-files", "--modified", "pnpm-lock.yaml")).toBe("");
  } finally {
    remove();
  }
});
