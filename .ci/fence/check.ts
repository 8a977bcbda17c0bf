// The check: every import that no line names, every permission that no import uses, every way in a circle.
import { derive, isNeeded } from "./derive.ts";
import type { Files } from "./files.ts";
import { type Edge, edgesOf, packageOf } from "./graph.ts";
import { lawsBroken } from "./laws.ts";
import { partOf } from "./part.ts";
import { type Fence, type Rules, wordsOf } from "./rules.ts";

/** Everything wrong, one message each: file, line, rule, and what to do. Empty if all is well. */
export function check(files: Files, fence: Fence): readonly string[] {
  const { rules } = fence;
  const edges = edgesOf(files, rules);
  return [
    ...edges.flatMap((edge) => refused(edge, rules)),
    ...staleLines(derive(edges, partsIn(files, rules), rules), rules),
    ...lawsBroken(edges, fence),
  ];
}

/** Package folder → the parts that have files. */
function partsIn(files: Files, rules: Rules): ReadonlyMap<string, ReadonlySet<string>> {
  const parts = new Map<string, Set<string>>();
  for (const file of files.keys()) {
    const folder = packageOf(file, rules);
    if (folder === undefined) continue;
    const part = partOf(file.slice(folder.length + 1), rules[folder] ?? {});
    parts.set(folder, (parts.get(folder) ?? new Set()).add(part));
  }
  return parts;
}

/** The list as it should be for these files. */
export function upToDate(files: Files, { rules }: Fence): Rules {
  return derive(edgesOf(files, rules), partsIn(files, rules), rules);
}

const IF_RIGHT = "If the import is right, run `npm run fence -- --write` and have the new line reviewed.";

function refused(edge: Edge, rules: Rules): readonly string[] {
  const { file, line, specifier, part, word } = edge;
  const where = `${file}:${line} imports ${specifier}`;
  if (word === undefined) {
    return [`${where}: this is no file of ${edge.package}. Import another package by its name, through its exports.`];
  }
  const allowed = rules[edge.package]?.[part];
  if (!isNeeded(edge)) return [];
  if (allowed === undefined)
    return [`${where}: ${edge.package} has no line for "${part}" in .ci/fence.ts. ${IF_RIGHT}`];
  if (wordsOf(allowed).includes(word)) return [];
  return [
    `${where}: "${part}" may not import "${word}" (.ci/fence.ts, "${edge.package}"). Move what both need to a part below both. ${IF_RIGHT}`,
  ];
}

function staleLines(derived: Rules, rules: Rules): readonly string[] {
  return Object.entries(rules).flatMap(([folder, lines]) => {
    const now = derived[folder] ?? {};
    const missing = Object.keys(now).filter((part) => !Object.hasOwn(lines, part));
    return [
      ...missing.map(
        (part) =>
          `.ci/fence.ts, "${folder}": no line for "${part}". Run \`npm run fence -- --write\` and have it reviewed.`,
      ),
      ...Object.entries(lines).flatMap(([part, line]) => unused(folder, part, line, now[part])),
    ];
  });
}

function unused(folder: string, part: string, line: string, now: string | undefined): readonly string[] {
  const where = `.ci/fence.ts, "${folder}": `;
  if (now === undefined) return [`${where}"${part}" has no files. Remove the line.`];
  const used = wordsOf(now);
  const left = wordsOf(line).filter((word) => !used.includes(word));
  return left.map((word) => `${where}"${part}" names "${word}", which it does not import. Remove the word.`);
}
