// What a registry knows of a packed tarball: its manifest and its checksum.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A packed package. */
export interface Tarball {
  /** The path of the file. */
  readonly file: string;
  readonly name: string;
  readonly version: string;
  /** Names of the packages that it needs. */
  readonly dependencies: readonly string[];
  /** Its package.json. */
  readonly manifest: Readonly<Record<string, unknown>>;
  /** The checksum by which npm recognises it. */
  readonly integrity: string;
}

/** The tarballs of a folder. */
export const tarballsIn = (folder: string): readonly Tarball[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".tgz"))
    .sort()
    .map((name) => readTarball(join(folder, name)));

function readTarball(file: string): Tarball {
  const manifest = JSON.parse(execFileSync("tar", ["-xzOf", file, "package/package.json"], { encoding: "utf8" }));
  const integrity = `sha512-${createHash("sha512").update(readFileSync(file)).digest("base64")}`;
  const { name, version, dependencies = {} } = manifest;
  return { file, name, version, dependencies: Object.keys(dependencies), manifest, integrity };
}
