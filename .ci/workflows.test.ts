// The workflows may do what they need and no more, and run no action that can be replaced behind our back.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { root, trackedFiles } from "./fence/files.ts";
import { inOrder } from "./release/order.ts";

const files = [...trackedFiles(".github/workflows/*.yml"), ...trackedFiles(".github/actions/*/action.yml")];
const read = (path: string) => readFileSync(`${root}/${path}`, "utf8");

/** A job, as far as it is examined. */
interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps: readonly { readonly uses?: string; readonly run?: string; readonly with?: Record<string, unknown> }[];
}
const release: Readonly<Record<string, Job>> = parse(read(".github/workflows/release.yml")).jobs;

test.each(files)("%s pins every action by its commit, and says which version that is", (path) => {
  const uses = [...read(path).matchAll(/uses: (.*)$/gm)].map(([, name = ""]) => name);
  expect(uses.filter((name) => !/^[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(name))).toEqual([]);
});

test.each(files)("%s puts no value into a script, where it would be run", (path) => {
  const { jobs, runs } = parse(read(path));
  const all: readonly Job[] = [...Object.values<Job>(jobs ?? {}), ...(runs === undefined ? [] : [runs])];
  const scripts = all.flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? []));
  expect(scripts.filter((script) => script.includes("${{"))).toEqual([]);
});

test("a workflow may do nothing unless a job asks for it, and only one job can prove to npm what it is", () => {
  expect(parse(read(".github/workflows/ci.yml")).permissions).toEqual({ contents: "read" });
  expect(parse(read(".github/workflows/release.yml")).permissions).toEqual({});
  const rights = Object.entries(release).map(([name, { permissions }]) => [name, permissions]);
  expect(Object.fromEntries(rights)).toEqual({
    versions: { contents: "write", "pull-requests": "write" },
    pack: { contents: "read" },
    npm: { contents: "read", "id-token": "write" },
    image: { contents: "read", packages: "write" },
    page: { contents: "write" },
  });
});

test("packages are published with provenance, and every script of a release is here", () => {
  const scripts = Object.values(release).flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? []));
  expect(scripts).toContain("node .ci/release/publish.ts release --provenance");
  const named = scripts.flatMap((script) => script.match(/\.ci\/[\w./-]+/g) ?? []);
  expect(named.filter((path) => trackedFiles(path).length === 0)).toEqual([]);
});

test("no package is published before those that it needs", () => {
  const packages = [
    { name: "app", dependencies: ["lib", "hono"] },
    { name: "lib", dependencies: ["base"] },
    { name: "base", dependencies: [] },
  ];
  expect(inOrder(packages).map(({ name }) => name)).toEqual(["base", "lib", "app"]);
  expect(() =>
    inOrder([
      { name: "a", dependencies: ["b"] },
      { name: "b", dependencies: ["a"] },
    ]),
  ).toThrow("a, b");
});
