// Which line of the list a file belongs to.
import type { PackageRules } from "./rules.ts";

/**
 * The part of a file, by its path inside the package.
 *
 * The longest part of `rules` that contains the file; a file at the top of `src` is a part of its own. A folder without
 * a line is named by its first step, so that the check reports it.
 *
 * @example
 * partOf("src/plan/scenario/load.ts", { plan: "", "plan/scenario": "" }) // "plan/scenario"
 * partOf("src/answer.ts", {}) // "answer"
 */
export function partOf(path: string, rules: PackageRules): string {
  if (/\.test(-d)?\.tsx?$/.test(path)) return "tests";
  const [first = "", ...rest] = path.split("/");
  if (first !== "src") return rest.length === 0 ? "config" : first === "test" ? "tests" : first;
  const inside = rest.join("/").replace(/\.tsx?$/, "");
  const folders = inside.split("/");
  for (let steps = folders.length; steps > 0; steps--) {
    const candidate = folders.slice(0, steps).join("/");
    if (Object.hasOwn(rules, candidate)) return candidate;
  }
  return folders[0] ?? inside;
}
