// Writes a bill of materials in CycloneDX beside each packed tarball, and validates it by the standard's own schema:
// `tsx sbom.ts FOLDER`.
import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { startRegistry } from "../registry/registry.ts";
import { type Tarball, tarballsIn } from "../registry/tarball.ts";

/** Written by the bundler, in a package that is a bundle. */
const OWN = "dist/sbom.cdx.json";
const VERSIONS = ["1.5", "1.6"] as const;

/** The validator of CycloneDX's library, which is a tool of CI. */
interface CycloneDx {
  readonly Validation: {
    readonly JsonStrictValidator: new (version: string) => { validate(text: string): Promise<unknown> };
  };
}

const [folder = ""] = process.argv.slice(2);
const load = createRequire(new URL("../tools/package.json", import.meta.url));
const { Validation }: CycloneDx = load("@cyclonedx/cyclonedx-library");
const registry = await startRegistry(folder, { others: true });
for (const tarball of tarballsIn(folder)) {
  const text = await materialsOf(tarball);
  const count = await checked(text, tarball);
  writeFileSync(tarball.file.replace(/\.tgz$/, ".cdx.json"), text);
  console.log(`  materials of ${tarball.name}: ${count} packages, valid`);
}
registry.close();

/** Of a bundle what its bundler wrote; of another package what an install of it brings, down to the last dependency. */
async function materialsOf({ file, manifest }: Tarball): Promise<string> {
  const cwd = mkdtempSync(join(tmpdir(), "weibo-kit-sbom-"));
  // Not the synchronous form: the registry is in this process.
  const run = async (program: string, ...args: string[]) =>
    (await promisify(execFile)(program, args, { cwd, maxBuffer: 1e8, timeout: 120_000 })).stdout;
  try {
    await run("tar", "-xzf", file, "--strip-components=1");
    if (existsSync(join(cwd, OWN))) return readFileSync(join(cwd, OWN), "utf8");
    const { devDependencies: _tools, ...rest } = manifest;
    writeFileSync(join(cwd, "package.json"), JSON.stringify(rest));
    await run("npm", "install", "--silent", "--ignore-scripts", "--omit=peer", "--registry", registry.url);
    return await run("npm", "sbom", "--sbom-format=cyclonedx", "--sbom-type=library");
  } finally {
    rmSync(cwd, { recursive: true });
  }
}

/** The number of packages that a bill names. */
async function checked(text: string, { name, version, dependencies }: Tarball): Promise<number> {
  const { specVersion, metadata, components = [] } = JSON.parse(text);
  if (!VERSIONS.includes(specVersion)) throw new Error(`Unknown version of CycloneDX: ${specVersion}`);
  const errors = await new Validation.JsonStrictValidator(specVersion).validate(text);
  if (errors !== null) throw new Error(`${name}: ${JSON.stringify(errors).slice(0, 2_000)}`);
  const { purl } = metadata.component;
  if (purl !== `pkg:npm/${name.replace("@", "%40")}@${version}`) throw new Error(`${name}: the bill is of ${purl}`);
  const names = components.map((each: { name: string; group?: string }) =>
    each.group ? `${each.group}/${each.name}` : each.name,
  );
  const missing = dependencies.filter((each) => !names.includes(each));
  if (missing.length > 0) throw new Error(`${name}: the bill lacks ${missing}`);
  return components.length;
}
