// The first examples of the README, saved and run as the README describes it, in a copy of the clone.
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { root } from "./fence/files.ts";
import { copyRepository } from "./recipes/copy.ts";

const { folder, remove } = copyRepository();
afterAll(remove);

const readme = readFileSync(join(root, "README.md"), "utf8");
const ADVICE = /```ts\n([^`]*)```\n\nIn this clone, save it in `(\S+)` as `(\S+)` and run `([^`]+)` there\./g;
const examples = [...readme.matchAll(ADVICE)].map(([, code = "", place = "", file = "", command = ""]) => ({
  ...{ code, place, file, command },
}));

/** A copy has no `npx` that finds its commands without a question. */
function run(command: string, place: string) {
  const path = `${join(folder, place, "node_modules/.bin")}:${join(folder, "node_modules/.bin")}:${process.env.PATH}`;
  const options = { cwd: join(folder, place), encoding: "utf8", env: { ...process.env, PATH: path } } as const;
  const { status, stdout, stderr } = spawnSync("sh", ["-c", command.replace("npx ", "")], options);
  return { status, out: stdout + stderr };
}

test("there are two, one for the mock and one for the client", () => {
  expect(examples.map(({ place }) => place)).toEqual(["apps/mock", "packages/client"]);
});

test.each(examples)("the example in $place passes", ({ code, place, file, command }) => {
  writeFileSync(join(folder, place, file), code);
  const { status, out } = run(command, place);
  expect(out).toMatch(/1 passed/);
  expect(status).toBe(0);
});

test("a script without vitest runs with tsx", () => {
  const [, place = "", file = "", command = ""] =
    /save a script in `(\S+)` as `(\S+)` and run `([^`]+)` there/.exec(readme) ?? [];
  const code = `
    import { createWeiboClient } from "@weibo-kit/client";
    import { createMock } from "@weibo-kit/mock";
    const weibo = createWeiboClient({ token: "any", fetch: createMock().fetch });
    console.log((await weibo.users.get({ uid: "5357651574" })).user.screen_name);
  `;
  writeFileSync(join(folder, place, file), code);
  expect(run(command, place)).toEqual({ status: 0, out: "粉丝红包\n" });
});
