/** The generator as its users meet it: arguments in, files and an exit code out. */
import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test, vi } from "vitest";
import { run } from "../scripts/run.ts";
import { vendorDocument } from "./vendor-document.ts";

const here = fileURLToPath(new URL("..", import.meta.url));
const folder = () => mkdtemp(join(tmpdir(), "weibo-kit-types-"));
const committed = (name: string) => readFile(new URL(`../src/generated/${name}`, import.meta.url), "utf8");

/** What a run prints, and its exit code. */
async function outcome(...args: string[]) {
  const said: unknown[] = [];
  const listen = (line: unknown) => void said.push(line);
  vi.spyOn(console, "log").mockImplementation(listen);
  vi.spyOn(console, "error").mockImplementation(listen);
  onTestFinished(() => void vi.restoreAllMocks());
  return { code: await run(args, here), said };
}

test("the committed files are current", async () => {
  expect(await outcome("--check")).toEqual({ code: 0, said: [] });
});

test("a file that was touched by hand is not current", async () => {
  const out = await folder();
  await outcome("--out", out);
  await writeFile(join(out, "justone.ts"), "export type paths = never;");
  const { code, said } = await outcome("--out", out, "--check");
  expect(code).toBe(1);
  expect(said).toEqual([
    expect.stringMatching(/^Failed to check .*: out of date: justone\.ts\. Run `pnpm generate`\.$/),
  ]);
});

test("the vendor's whole document gives our types, and those of a path that we do not know", async () => {
  const out = await folder();
  const from = join(out, "vendor.json");
  await writeFile(from, JSON.stringify(await vendorDocument()));
  expect(await outcome("--from", from, "--out", out)).toMatchObject({ code: 0 });
  const types = await readFile(join(out, "justone.ts"), "utf8");
  const missing = (await committed("justone.ts")).split("\n").filter((line) => !types.includes(line.trim()));
  expect(missing).toEqual([]);
  expect(types).toContain('"/api/weibo/get-mood/v2"');
  expect(types).not.toContain("OtherUser");
});

test("paging, names and prices are in the modules of a document that lacks them", async () => {
  const out = await folder();
  const from = join(out, "vendor.json");
  const vendor = JSON.stringify(await vendorDocument());
  expect(vendor).not.toMatch(/x-(paging|names|price)/);
  await writeFile(from, vendor);
  await outcome("--from", from, "--out", out);
  const written = (await readFile(join(out, "justone.operations.ts"), "utf8")).split("\n");
  const own = (await committed("justone.operations.ts")).split("\n");
  expect(own.filter((line) => !written.includes(line))).toEqual([]);
  expect(written).toContain('  "get-mood": "Mood",');
});

test("a document that lost a parameter of a list is a mistake", async () => {
  const out = await folder();
  const text = JSON.stringify(await vendorDocument()).replaceAll('"name":"sinceId"', '"name":"since"');
  await writeFile(join(out, "vendor.json"), text);
  expect(await outcome("--from", join(out, "vendor.json"), "--out", out)).toEqual({
    code: 2,
    said: [
      'Failed to read x-paging of get-user-post: there is no parameter "sinceId". Known parameters: uid, page, since.',
    ],
  });
});

test("a document is read from an address too", async () => {
  const out = await folder();
  vi.spyOn(globalThis, "fetch").mockResolvedValue(Response.json(await vendorDocument()));
  expect(await outcome("--from", "https://docs.example/openapi.json", "--out", out)).toMatchObject({ code: 0 });
  expect(await readFile(join(out, "justone.operations.ts"), "utf8")).toContain('"get-mood"');
});

test("an address that answers 404 is a mistake", async () => {
  vi.spyOn(globalThis, "fetch").mockResolvedValue(new Response("", { status: 404 }));
  expect(await outcome("--from", "https://docs.example/gone.json", "--check")).toEqual({
    code: 2,
    said: ["Failed to fetch https://docs.example/gone.json: it answered 404. Check the address, or give a file."],
  });
});

test.each([
  [["--from", "/no/such/file"], "Failed to read /no/such/file: ENOENT: no such file or directory. Check the path."],
  [
    ["--from", "README.md"],
    `Failed to read ${here}README.md: it is not JSON. Give the JSON form of the document, not YAML or a page.`,
  ],
  [
    ["--from", "package.json"],
    `Failed to read ${here}package.json: it is not an OpenAPI document. Give one that has "openapi" and "paths".`,
  ],
  [
    ["--form", "x"],
    "Failed to understand the options: Unknown option '--form'. Known: --from FILE|URL, --out DIR, --check.",
  ],
])("%s is one clear line and exit code 2", async (args, line) => {
  expect(await outcome(...args, "--check")).toEqual({ code: 2, said: [line] });
});

test("a folder that cannot be written is a mistake", async () => {
  const { code, said } = await outcome("--out", "package.json/types");
  expect(code).toBe(2);
  expect(said).toEqual([expect.stringMatching(/^Failed to write to .*: ENOTDIR: .*\. Give --out a folder/)]);
});

test("a reference that leads nowhere is a mistake", async () => {
  const out = await folder();
  const { components, ...rest } = await vendorDocument();
  const { Colour: _, ...schemas } = components.schemas;
  await writeFile(join(out, "vendor.json"), JSON.stringify({ ...rest, components: { ...components, schemas } }));
  expect(await outcome("--from", join(out, "vendor.json"), "--out", out)).toEqual({
    code: 2,
    said: ["Failed to cut out the Weibo operations: #/components/schemas/Colour is missing. Give a whole document."],
  });
});
