// The bundled command, as it is published: it runs with Node.js alone, and brings the licences of what it contains.
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";
import { expect, test } from "vitest";
import { BUNDLE, COMMAND, FOLDER } from "../test/command.ts";

const manifest = JSON.parse(readFileSync(`${FOLDER}package.json`, "utf8"));

test("moved to a folder of its own it has everything, the fixtures too", () => {
  const cwd = mkdtempSync(join(tmpdir(), "anywhere-"));
  cpSync(BUNDLE, cwd, { recursive: true });
  const shown = execFileSync("node", ["main.js", "users", "11051"], { cwd, encoding: "utf8" });
  rmSync(cwd, { recursive: true });
  expect(shown).toContain("微博开放平台");
});

test("its package needs no other one", () => {
  const { dependencies, peerDependencies, optionalDependencies } = manifest;
  expect([dependencies, peerDependencies, optionalDependencies]).toEqual([undefined, undefined, undefined]);
});

test("the licence of every package that it contains is beside it, with its copyright line", () => {
  const notices = readFileSync(`${BUNDLE}/THIRD-PARTY-NOTICES.txt`, "utf8").split(/\n-{80}\n\n/);
  const names = notices.map((text) => text.split(" ", 1)[0]);
  expect(names).toEqual(
    expect.arrayContaining(["@hono/node-server", "commander", "fast-xml-parser", "hono", "oauth-1.0a"]),
  );
  // Packages that are only types, or that another package needs while it is built, are no part of the bundle.
  expect(names).not.toEqual(expect.arrayContaining(["rolldown", "vitest", "typescript"]));
  expect(notices.filter((text) => !/copyright|permission is hereby granted/i.test(text))).toEqual([]);
});

test("a bundle of the mock for browsers imports nothing", async () => {
  const bundle = await rolldown({ input: fileURLToPath(import.meta.resolve("@weibo-kit/mock")), platform: "browser" });
  const { output } = await bundle.generate({ format: "esm" });
  const chunks = output.filter((file) => file.type === "chunk");
  expect(chunks.flatMap(({ imports, dynamicImports }) => [...imports, ...dynamicImports])).toEqual([]);
  expect(chunks[0]?.exports).toContain("createMock");
});

test("starting it does not load all of fetch", () => {
  const list =
    'process.on("exit", () => console.log(process.moduleLoadList.filter((name) => /undici/.test(name)).length))';
  const args = [
    "--import",
    `data:text/javascript,${encodeURIComponent(list)}`,
    ...COMMAND,
    "serve",
    "--scenario",
    "help",
  ];
  expect(execFileSync("node", args, { encoding: "utf8" }).trimEnd().split("\n").at(-1)).toBe("0");
});
