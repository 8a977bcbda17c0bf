// The index of all decisions: one line each, by package, from the files themselves.
import { readFileSync } from "node:fs";
import { root, trackedFiles } from "../fence/files.ts";

/** The generated block of decisions.md: a list for each folder `decisions/`. */
export function decisionsIndex(): string {
  const decisions = trackedFiles("*/decisions/*.md");
  const folders = [...new Set(decisions.map(folderOf))];
  const lists = folders.map((folder) => {
    const lines = decisions
      .filter((path) => folderOf(path) === folder)
      .map((path) => `- [${titleOf(path)}](../${path})`);
    return `## \`${folder}\`\n\n${lines.join("\n")}`;
  });
  return lists.join("\n\n");
}

const folderOf = (path: string) => path.slice(0, path.indexOf("/decisions/"));

/** The first heading; a decision without one has nothing to be found by. */
function titleOf(path: string): string {
  const title = /^# (.+)$/m.exec(readFileSync(`${root}/${path}`, "utf8"))?.[1];
  if (title === undefined) throw new Error(`${path} has no heading. Begin it with "# What was decided".`);
  return title.trim();
}
