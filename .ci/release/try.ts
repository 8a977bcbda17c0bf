// Publishes packed tarballs to a registry on this machine, as a release does, and then once more: `tsx try.ts FOLDER`.
// Not tried: provenance, which npm makes only where GitHub or GitLab vouch for the job.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { startRegistry } from "../registry/registry.ts";
import { tarballsIn } from "../registry/tarball.ts";

const [folder = ""] = process.argv.slice(2);
const scratch = mkdtempSync(join(tmpdir(), "weibo-kit-release-"));

/** What was published to a registry that begins with the tarballs of a folder. */
async function publishedTo(before: string): Promise<readonly unknown[]> {
  const registry = await startRegistry(before);
  const userconfig = join(scratch, "npmrc");
  writeFileSync(userconfig, `registry=${registry.url}\n${registry.url.replace("http:", "")}:_authToken=none\n`);
  const env = { ...process.env, npm_config_userconfig: userconfig, npm_config_registry: registry.url };
  const publish = fileURLToPath(new URL("publish.ts", import.meta.url));
  await promisify(execFile)("tsx", [publish, folder, "--loglevel=error"], { env, timeout: 120_000 });
  registry.close();
  return registry.published.map((document) => Object(document).name);
}

const all = await publishedTo(scratch);
const order = (name: string) => all.indexOf(name);
assert.equal(new Set(all).size, all.length);
for (const { name, dependencies } of tarballsIn(folder)) {
  assert.ok(order(name) >= 0, `${name} is published`);
  for (const needed of dependencies) assert.ok(order(needed) < order(name), `${needed} comes before ${name}`);
}
assert.deepEqual(await publishedTo(folder), [], "what is there stays");
rmSync(scratch, { recursive: true });
console.log(`  release: published in this order: ${all.join(", ")}; a second run publishes nothing`);
