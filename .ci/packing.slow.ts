// Packing a package builds it: a tarball never holds an old build, or none.
import { spawnSync } from "node:child_process";
import { appendFileSync, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { root, trackedFiles } from "./fence/files.ts";
import { copyRepository } from "./recipes/copy.ts";

const manifests = trackedFiles()
  .filter((file) => file.endsWith("/package.json"))
  .map((file) => JSON.parse(readFileSync(join(root, file), "utf8")))
  .filter(({ files, private: isPrivate }) => files !== undefined && !isPrivate);

test("every package that is published is built when it is packed", () => {
  expect(manifests).toHaveLength(8);
  for (const { name, scripts } of manifests) expect([name, scripts.prepack]).toEqual([name, "npm run --silent build"]);
});

function clone(): string {
  const { folder, remove } = copyRepository();
  onTestFinished(remove);
  return folder;
}

function pack(folder: string, name: string) {
  const command = [join(folder, "node_modules/.bin/pnpm"), "pack", "--out", join(folder, "packed.tgz")];
  return spawnSync("sh", command, { cwd: join(folder, name), encoding: "utf8" });
}

test.skipIf(process.platform === "win32")("a clone that was never built packs whole tarballs", () => {
  const folder = clone();
  expect(existsSync(join(folder, "fixtures/dist"))).toBe(false);
  expect(pack(folder, "fixtures")).toMatchObject({ status: 0 });
  const files = spawnSync("tar", ["tzf", join(folder, "packed.tgz")], { encoding: "utf8" }).stdout.split("\n");
  expect(files).toEqual(expect.arrayContaining(["package/dist/index.js", "package/dist/index.d.ts"]));
});

test.skipIf(process.platform === "win32")("sources that don't compile pack nothing", () => {
  const folder = clone();
  appendFileSync(join(folder, "fixtures/src/index.ts"), '\nexport const wrong: number = "one";\n');
  const { status, stdout } = pack(folder, "fixtures");
  expect([status, existsSync(join(folder, "packed.tgz"))]).toEqual([1, false]);
  expect(stdout).toContain("error TS2322");
});
