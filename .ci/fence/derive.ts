// The list as the tree is: what `npm run fence -- --write` puts into `.ci/fence.ts`.
import type { Edge } from "./graph.ts";
import { isPart, isSource, type PackageRules, type Rules } from "./rules.ts";

/** A line for every part that has files: source first, by name; words sorted, parts before packages before modules. */
export function derive(edges: readonly Edge[], parts: ReadonlyMap<string, ReadonlySet<string>>, rules: Rules): Rules {
  const packages = Object.keys(rules).map((folder) => {
    const own = edges.filter((edge) => edge.package === folder);
    const names = [...(parts.get(folder) ?? [])].sort(byPlace);
    const lines: PackageRules = Object.fromEntries(
      names.map((part) => [part, lineOf(own.filter((edge) => edge.part === part))]),
    );
    return [folder, lines] as const;
  });
  return Object.fromEntries(packages);
}

function byPlace(a: string, b: string): number {
  return Number(isSource(b)) - Number(isSource(a)) || (a < b ? -1 : 1);
}

function lineOf(edges: readonly Edge[]): string {
  const words = new Set(edges.flatMap((edge) => (edge.word !== undefined && isNeeded(edge) ? [edge.word] : [])));
  return [...words].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1)).join(" ");
}

/** Whether an import needs a word: not inside a part; outside source only for other packages of this repository. */
export function isNeeded({ part, word }: Edge): boolean {
  return word !== part && (isSource(part) || word === undefined || word.startsWith("@"));
}

function rank(word: string): number {
  return isPart(word) ? 0 : word.startsWith("@") ? 1 : word.startsWith("npm:") ? 2 : 3;
}
