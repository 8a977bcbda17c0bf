// The form of the list in `.ci/fence.ts`, and how its words are read.

/** One package: part → the words that it may import, separated by spaces. */
export type PackageRules = Readonly<Record<string, string>>;

/** Package folder → its rules. */
export type Rules = Readonly<Record<string, PackageRules>>;

/** Package folder → the folders of the packages that its source may import, separated by spaces. */
export type Stairs = Readonly<Record<string, string>>;

/** `"a  b"` → `["a", "b"]`. */
export function wordsOf(line: string): readonly string[] {
  return line.split(/\s+/).filter((word) => word !== "");
}

/** Parts outside `src`, which may import everything of their own package: tests, benches, scripts, configuration. */
export const outsideSource = ["tests", "bench", "scripts", "examples", "config"] as const;

export function isSource(part: string): boolean {
  return !outsideSource.some((outside) => outside === part);
}

/** Whether a word names a part of the same package, not a package (`@world`, `npm:hono`) or a module (`node:http`). */
export function isPart(word: string): boolean {
  return !/[@:(]/.test(word);
}

/** Everything that `.ci/fence.ts` contains. */
export interface Fence {
  readonly stairs: Stairs;
  readonly mostFloors: Readonly<Record<string, number>>;
  readonly rules: Rules;
}
