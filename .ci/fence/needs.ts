// The graphs behind the laws: parts of one package, packages, files.
import type { Needs } from "./floors.ts";
import type { Edge } from "./graph.ts";
import { isPart, isSource, type PackageRules, type Stairs, wordsOf } from "./rules.ts";

/** Source parts of a package → the parts that their lines name. */
export function partsOf(rules: PackageRules): Needs {
  const parts = Object.entries(rules).filter(([part]) => isSource(part));
  return new Map(parts.map(([part, line]) => [part, new Set(wordsOf(line).filter(isPart))]));
}

/** Packages → the packages that their source may import. */
export function packagesOf(stairs: Stairs): Needs {
  return new Map(Object.entries(stairs).map(([folder, line]) => [folder, new Set(wordsOf(line))]));
}

/** Files → the files of the same package that they import, types included. */
export function filesOf(edges: readonly Edge[]): Needs {
  const needs = new Map<string, Set<string>>();
  for (const { file, target } of edges) {
    if (target !== undefined) needs.set(file, (needs.get(file) ?? new Set()).add(target));
  }
  return needs;
}
