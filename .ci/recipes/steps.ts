// Reads a recipe: a section of CONTRIBUTING.md whose code blocks are edits, new files and commands, in this order.

/** One code block; `path` is the last path in backticks on the line before it. */
export type Step =
  | { readonly do: "edit" | "create"; readonly path: string; readonly block: string }
  | { readonly do: "run"; readonly block: string };

/** Title → steps, for every section whose heading begins with "Add". */
export function recipesIn(text: string): ReadonlyMap<string, readonly Step[]> {
  const sections = text.split(/^## /m).filter((section) => section.startsWith("Add "));
  return new Map(sections.map((section) => [section.split("\n", 1)[0] ?? "", stepsIn(section)]));
}

function stepsIn(section: string): readonly Step[] {
  const blocks = section.matchAll(/^(?<before>[^\n]*)\n+```(?<language>\w+)\n(?<block>.*?\n)```$/gms);
  return [...blocks].map(({ groups: { before = "", language = "", block = "" } = {} }) => {
    if (language === "sh") return { do: "run", block };
    const path = [...before.matchAll(/`([\w./-]+)`/g)].at(-1)?.[1];
    if (path === undefined) throw new Error(`The line before this block names no file: ${before}`);
    return { do: language === "diff" ? "edit" : "create", path, block };
  });
}
