// Imports go down the stairs: lint refuses the first wrong step, wherever it is taken.
import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";

const root = new URL("..", import.meta.url);

/** Lints a line as if it stood in that file; nothing is written. */
function lint(file: string, line: string): string {
  const args = ["lint", "--only=style/noRestrictedImports", `--stdin-file-path=${file}`];
  const { stdout, stderr } = spawnSync("node_modules/.bin/biome", args, {
    cwd: root,
    input: `${line}\n`,
    encoding: "utf8",
  });
  return stdout + stderr;
}

test.each([
  ["packages/world/src/draw.ts", 'import "@weibo-kit/types";'],
  ["packages/client/src/client.ts", 'import "@weibo-kit/mock";'],
  ["packages/contract/src/case.ts", 'import "@weibo-kit/client";'],
  ["fixtures/src/load.ts", 'import "@weibo-kit/world";'],
  ["apps/mock/src/mock.ts", 'import "@weibo-kit/client";'],
  ["apps/mock/src/exchange.ts", 'import "./journal.ts";'],
  ["apps/mock/src/answer.ts", 'import "./control/routes.ts";'],
  ["apps/mock/src/answer.ts", 'import "./upstreams/justone/faults.ts";'],
  ["apps/mock/src/journal.ts", 'import "./replay.ts";'],
  ["apps/mock/src/scenarios/plan.ts", 'import "../journal.ts";'],
  ["apps/mock/src/upstreams/justone/faults.ts", 'import "../open-v1/faults.ts";'],
  ["apps/mock/src/upstreams/open-v1/render.ts", 'import "../../scenarios/plan.ts";'],
  ["apps/mock/src/control/routes.ts", 'import "../serve.ts";'],
])("%s may not %s", (file, line) => {
  expect(lint(file, line)).toContain("Imports go down the stairs");
});

test.each([
  ["apps/mock/src/mock.ts", 'import "./answer.ts";'],
  ["apps/mock/src/control/routes.ts", 'import "../journal.ts";'],
  ["packages/client/src/client.ts", 'import "@weibo-kit/types";'],
  ["apps/mock/src/doors.test.ts", 'import "@weibo-kit/client";'],
])("%s may %s", (file, line) => {
  expect(lint(file, line)).not.toContain("Imports go down the stairs");
});
