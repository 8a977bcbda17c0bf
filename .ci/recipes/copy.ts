// A working copy of the repository in a temporary folder: its files, and links to the packages that are installed.
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { root, trackedFiles } from "../fence/files.ts";

/** A folder with all tracked files, in which the tools run as they do in the repository. */
export interface Copy {
  readonly folder: string;
  /** Deletes the folder. */
  readonly remove: () => void;
}

export function copyRepository(): Copy {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "recipe-")));
  const files = trackedFiles();
  for (const file of files) {
    mkdirSync(join(folder, dirname(file)), { recursive: true });
    copyFileSync(join(root, file), join(folder, file));
  }
  const packages = files.filter((file) => /(^|\/)package\.json$/.test(file)).map(dirname);
  for (const path of packages)
    linkModules(join(root, path, "node_modules"), join(folder, path, "node_modules"), folder);
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}

/** Links each installed package; those of this repository lead into the copy, so that edits in them count. */
function linkModules(from: string, to: string, folder: string): void {
  if (!existsSync(from)) return;
  mkdirSync(to);
  for (const name of readdirSync(from)) {
    const [source, target] = [join(from, name), join(to, name)];
    if (name === ".bin") linkCommands(source, target);
    else if (name.startsWith("@")) linkModules(source, target, folder);
    else if (!name.startsWith(".")) symlinkSync(inCopy(realpathSync(source), folder), target);
  }
}

function inCopy(path: string, folder: string): string {
  const inside = relative(root, path);
  return inside.startsWith("..") || inside.includes("node_modules") ? path : join(folder, inside);
}

/** The commands find their packages relative to themselves: each is called where it is. */
function linkCommands(from: string, to: string): void {
  mkdirSync(to);
  for (const name of readdirSync(from)) {
    writeFileSync(join(to, name), `#!/bin/sh\nexec "${join(from, name)}" "$@"\n`);
    chmodSync(join(to, name), 0o755);
  }
}
