/** Cuts the Weibo operations, and the components that they reach, out of a bigger document. */
import { isObject, type JsonObject, type SourceDocument } from "./document.ts";
import { GenerateMistake } from "./mistake.ts";

const PREFIX = "/api/weibo/";
const ACT = "cut out the Weibo operations";

export function cut(document: SourceDocument): SourceDocument {
  const paths = Object.fromEntries(
    Object.entries(document.paths)
      .filter(([path]) => path.startsWith(PREFIX))
      .map(([path, item]) => [path, withName(path, item)]),
  );
  if (Object.keys(paths).length === 0) {
    throw new GenerateMistake(ACT, `no path starts with ${PREFIX}`, "Give the document of Just One API.");
  }
  const { openapi, info, servers, security, tags } = document;
  const kept = { openapi, info, servers, security, tags: tagsOf(paths, tags) };
  const present = Object.fromEntries(Object.entries(kept).filter(([, value]) => value !== undefined));
  return {
    ...present,
    openapi,
    paths,
    components: componentsOf(paths, isObject(document.components) ? document.components : {}),
  };
}

/** A path that the overlay does not know yet is named by its path words, so a newer document still works. */
function withName(path: string, item: JsonObject): JsonObject {
  const name = path.slice(PREFIX.length).replace(/\/v\d+$/, "");
  const operations = Object.entries(item).map(([method, operation]) => [
    method,
    isObject(operation) ? { "x-operation": name, ...operation } : operation,
  ]);
  return Object.fromEntries(operations);
}

function tagsOf(paths: Record<string, JsonObject>, tags: unknown): unknown {
  const operations = Object.values(paths).flatMap((item) => Object.values(item).filter(isObject));
  const used = new Set(operations.flatMap((operation) => (Array.isArray(operation.tags) ? operation.tags : [])));
  return Array.isArray(tags) ? tags.filter((tag) => isObject(tag) && used.has(tag.name)) : undefined;
}

/** Security schemes are named, not referred to, so they stay as they are. */
function componentsOf(paths: JsonObject, components: JsonObject): JsonObject {
  const kept: Record<string, JsonObject> = {};
  if (isObject(components.securitySchemes)) kept.securitySchemes = components.securitySchemes;
  for (const [kind, name] of reachedFrom(paths, components)) {
    const group = components[kind];
    if (!isObject(group) || !(name in group)) {
      throw new GenerateMistake(ACT, `#/components/${kind}/${name} is missing`, "Give a whole document.");
    }
    kept[kind] = { ...kept[kind], [name]: group[name] };
  }
  return kept;
}

function reachedFrom(start: unknown, components: JsonObject): readonly (readonly [string, string])[] {
  const reached = new Map<string, readonly [string, string]>();
  const waiting = [start];
  for (const value of waiting) {
    for (const [, kind, name] of JSON.stringify(value ?? null).matchAll(
      /"\$ref":"#\/components\/([^/"]+)\/([^/"]+)"/g,
    )) {
      if (kind === undefined || name === undefined || reached.has(`${kind}/${name}`)) continue;
      reached.set(`${kind}/${name}`, [kind, name]);
      const group = components[kind];
      if (isObject(group)) waiting.push(group[name]);
    }
  }
  return [...reached.values()].sort(([kind, name], [otherKind, otherName]) =>
    `${kind}/${name}` < `${otherKind}/${otherName}` ? -1 : 1,
  );
}
