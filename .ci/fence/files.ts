// The files that the fence looks at: every tracked TypeScript file, as path → text.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The repository's root, without a slash at the end. */
export const root = fileURLToPath(new URL("../..", import.meta.url)).replace(/\/$/, "");

/** Path from the root → text. */
export type Files = ReadonlyMap<string, string>;

/** Tracked files that exist, and new ones that git does not ignore, by a pathspec such as `*.ts`. */
export function trackedFiles(...patterns: readonly string[]): readonly string[] {
  const listing = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard", ...patterns], {
    cwd: root,
    encoding: "utf8",
  });
  return [...new Set(listing.split("\0"))].filter((path) => path !== "" && existsSync(`${root}/${path}`)).sort();
}

/** Every TypeScript file of the repository. */
export function sourceFiles(): Files {
  return new Map(trackedFiles("*.ts", "*.tsx").map((path) => [path, readFileSync(`${root}/${path}`, "utf8")]));
}
