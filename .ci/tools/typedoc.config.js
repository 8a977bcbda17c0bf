// The API reference: every entry of every published package. A warning, a missing doc comment included, fails the build.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Application, Converter, OptionDefaults, ReflectionKind } from "typedoc";

const root = fileURLToPath(new URL("../..", import.meta.url)).replace(/\/$/, "");
const packages = ["apps/mock", "packages/client", "packages/contract", "packages/types", "packages/world", "fixtures"];

/** `packages/world/src/json-text/index.ts` → `@weibo-kit/world/json-text` */
const entries = new Map(
  packages.flatMap((folder) => {
    const { name, exports } = JSON.parse(readFileSync(`${root}/${folder}/package.json`, "utf8"));
    const modules = Object.entries(exports).filter(([, file]) => file.endsWith(".ts"));
    return modules.map(([entry, file]) => [`${folder}/${file.slice(2)}`, `${name}${entry.slice(1)}`]);
  }),
);

/** Modules are called by what an import names, not by their files. */
function nameModules(app) {
  const byPath = new Map([...entries].map(([file, name]) => [file.replace(/(\/index)?\.ts$/, ""), name]));
  app.converter.on(Converter.EVENT_CREATE_DECLARATION, (_context, reflection) => {
    if (reflection.kindOf(ReflectionKind.Module)) reflection.name = byPath.get(reflection.name) ?? reflection.name;
  });
}

/** Every export needs a doc comment; what an object or an interface contains, only where it isn't obvious. */
function requireComments(app) {
  app.on(Application.EVENT_VALIDATE_PROJECT, (project) => {
    for (const module of project.children ?? []) {
      const exported = (module.children ?? []).filter((it) => !it.kindOf(ReflectionKind.Reference));
      for (const it of exported.filter((it) => !isDocumented(it))) {
        app.logger.validationWarning(`${it.getFriendlyFullName()} has no doc comment (${it.sources?.[0]?.fileName})`);
      }
    }
  });
}

function isDocumented(reflection) {
  const signatures = [...(reflection.signatures ?? []), ...(reflection.type?.declaration?.signatures ?? [])];
  return reflection.hasComment() || signatures.some((signature) => signature.hasComment());
}

export default {
  name: "weibo-kit",
  plugin: [nameModules, requireComments],
  entryPoints: [...entries.keys()].map((file) => `${root}/${file}`),
  tsconfig: `${root}/.ci/tools/tsconfig.json`,
  out: `${root}/api`,
  // openapi-typescript writes these into the generated types.
  blockTags: [...OptionDefaults.blockTags, "@description"],
  modifierTags: [...OptionDefaults.modifierTags, "@constant"],
  readme: "none",
  excludePrivate: true,
  githubPages: false,
  disableGit: true,
  basePath: root,
  sourceLinkTemplate: "https://github.com/weibo-kit/weibo-kit/blob/main/{path}#L{line}",
  validation: { notExported: true, invalidLink: true },
  treatWarningsAsErrors: true,
  treatValidationWarningsAsErrors: true,
};
