// Imports go down the stairs: lint refuses the first wrong step, wherever it is taken.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const rules = JSON.parse(readFileSync(join(root, "biome.json"), "utf8"));

/** What lint says of a line that stands in that file: in a folder of its own, under our own rules. */
function lint(file: string, line: string): string {
  const folder = mkdtempSync(join(tmpdir(), "floors-"));
  mkdirSync(join(folder, dirname(file)), { recursive: true });
  writeFileSync(join(folder, file), `${line}\n`);
  writeFileSync(join(folder, "biome.json"), JSON.stringify({ ...rules, vcs: { enabled: false } }));
  const { stdout, stderr } = spawnSync(
    join(root, "node_modules/.bin/biome"),
    ["lint", "--only=style/noRestrictedImports", file],
    {
      cwd: folder,
      encoding: "utf8",
    },
  );
  rmSync(folder, { recursive: true });
  return stdout + stderr;
}

test.each([
  ["packages/world/src/draw.ts", 'import "@weibo-kit/mock";'],
  ["packages/client/src/client.ts", 'import "@weibo-kit/mock";'],
  ["packages/contract/src/case.ts", 'import "@weibo-kit/client";'],
  ["fixtures/src/load.ts", 'import "@weibo-kit/world";'],
  ["apps/mock/src/mock.ts", 'import "@weibo-kit/client";'],
  ["apps/mock/src/exchange.ts", 'import "./journal.ts";'],
  ["apps/mock/src/exchange/call.ts", 'import "../journal.ts";'],
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
  ["apps/mock/src/exchange/call.ts", 'import "./asked.ts";'],
  ["apps/mock/src/control/routes.ts", 'import "../journal.ts";'],
  ["packages/client/src/client.ts", 'import "@weibo-kit/types";'],
  ["packages/world/src/mistake.ts", 'import "@weibo-kit/types/mistake";'],
  ["apps/mock/src/doors.test.ts", 'import "@weibo-kit/client";'],
])("%s may %s", (file, line) => {
  const said = lint(file, line);
  expect(said).toContain("Checked 1 file");
  expect(said).not.toContain("Imports go down the stairs");
});
