// Which packages a bundle contains: those of which it has a module.
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { OutputBundle } from "rolldown";

type Manifest = Readonly<Record<string, unknown>>;

/** A package with code in a bundle. */
export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  /** Where its files are. */
  readonly folder: string;
  readonly manifest: Manifest;
  /** False for a package of this repository. */
  readonly isForeign: boolean;
}

/** Each package once, by name: pnpm may have several folders for one. */
export function packagesIn(bundle: OutputBundle): readonly BundledPackage[] {
  const modules = Object.values(bundle).flatMap((file) => (file.type === "chunk" ? file.moduleIds : []));
  const folders = new Set(modules.flatMap((id) => folderOf(id) ?? []));
  const packages = new Map([...folders].map(packageAt).map((each) => [`${each.name}@${each.version}`, each]));
  return [...packages.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The folder of the package that a module belongs to; undefined for a module of the bundler itself. */
function folderOf(module: string): string | undefined {
  const folder = dirname(module);
  if (folder === module || folder === ".") return undefined;
  // Packages also put files of the same name, without a version, into their folders.
  return manifestAt(folder)?.version === undefined ? folderOf(folder) : folder;
}

function packageAt(folder: string): BundledPackage {
  const manifest = manifestAt(folder) ?? {};
  const isForeign = folder.includes("/node_modules/");
  return { name: String(manifest.name), version: String(manifest.version), folder, manifest, isForeign };
}

function manifestAt(folder: string): Manifest | undefined {
  const file = join(folder, "package.json");
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
}
