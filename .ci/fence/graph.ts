// All imports of the repository as edges between files, each with the words that the list needs to allow it.
import { builtinModules } from "node:module";
import { posix } from "node:path";
import type { Files } from "./files.ts";
import { importsOf } from "./imports.ts";
import { partOf } from "./part.ts";
import type { Rules } from "./rules.ts";

/** One import, resolved. */
export interface Edge {
  readonly file: string;
  readonly line: number;
  readonly specifier: string;
  /** The folder of the importing package, such as `apps/mock`. */
  readonly package: string;
  readonly part: string;
  /** The imported thing in the list's words: `plan`, `@world`, `npm:hono`, `node:http`; undefined for a mistake. */
  readonly word: string | undefined;
  /** The imported file, if it is in the same package. */
  readonly target: string | undefined;
}

/** Every import of every file that belongs to one of the packages. */
export function edgesOf(files: Files, rules: Rules): readonly Edge[] {
  return [...files].flatMap(([file, text]) => {
    const folder = packageOf(file, rules);
    if (folder === undefined) return [];
    const own = rules[folder] ?? {};
    const part = partOf(file.slice(folder.length + 1), own);
    return importsOf(file, text).map(({ specifier, line }) => {
      const target = specifier?.startsWith(".") ? posix.join(posix.dirname(file), specifier) : undefined;
      const isOwn = target?.startsWith(`${folder}/`) && files.has(target);
      const isManifest = target === `${folder}/${MANIFEST}`;
      const word =
        isOwn && target ? partOf(target.slice(folder.length + 1), own) : isManifest ? MANIFEST : wordOf(specifier);
      const resolved = isOwn ? target : undefined;
      return {
        file,
        line,
        specifier: specifier ?? "a computed address",
        package: folder,
        part,
        word,
        target: resolved,
      };
    });
  });
}

/** The package that a file belongs to; undefined for files at the root. */
export function packageOf(file: string, rules: Rules): string | undefined {
  return Object.keys(rules).find((folder) => file.startsWith(`${folder}/`));
}

/** The one file that is no TypeScript and may be imported: a package's own, for its version. */
const MANIFEST = "package.json";

/** The word for an `import()` whose address is computed: a user's own file. */
const COMPUTED = "import()";

const nodeModules = new Set(builtinModules);

/** `hono/html` → `npm:hono`; undefined for a relative path that leads to no file of the package. */
function wordOf(specifier: string | undefined): string | undefined {
  if (specifier === undefined) return COMPUTED;
  if (specifier.startsWith(".")) return undefined;
  // package.json's "imports": `#platform` is the part `platform`, in one of its forms.
  if (specifier.startsWith("#")) return specifier.slice(1);
  if (specifier.startsWith("node:")) return specifier;
  if (nodeModules.has(specifier)) return `node:${specifier}`;
  const [scope = "", name = ""] = specifier.split("/");
  if (scope === "@weibo-kit") return `@${name}`;
  return `npm:${scope.startsWith("@") ? `${scope}/${name}` : scope}`;
}
