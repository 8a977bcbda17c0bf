// Publishes the packed tarballs of a folder: those that the registry doesn't have yet, dependencies first.
// `tsx publish.ts FOLDER --provenance`; further arguments are those of `npm publish`.
import { spawnSync } from "node:child_process";
import { tarballsIn } from "../registry/tarball.ts";
import { inOrder } from "./order.ts";

const [folder = "", ...options] = process.argv.slice(2);

/** Whether the registry has this version: a release that stopped half-way goes on where it stopped. */
const isThere = (name: string, version: string): boolean => {
  const { status, stdout } = spawnSync("npm", ["view", `${name}@${version}`, "version"], { encoding: "utf8" });
  return status === 0 && stdout.trim() === version;
};

for (const { name, version, file } of inOrder(tarballsIn(folder))) {
  if (isThere(name, version)) {
    console.log(`  ${name} ${version} is there`);
    continue;
  }
  const { status } = spawnSync("npm", ["publish", file, "--access", "public", ...options], { stdio: "inherit" });
  if (status !== 0) {
    console.error(`Failed to publish ${name} ${version}: see above. Run the job again; what is published stays.`);
    process.exit(1);
  }
}
