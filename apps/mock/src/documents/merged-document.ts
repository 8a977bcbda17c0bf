// The documents of all upstreams as one.
import type { Components, OpenApiDocument } from "@weibo-kit/types/documents";

/** @throws {Error} where two documents have the same path, or different components of one name: a bug of ours */
export function mergedDocument(documents: readonly OpenApiDocument[]): OpenApiDocument {
  const [first] = documents;
  const titles = documents.map(({ info }) => info.title.split(":")[0]);
  const description = documents.map(({ info }) => `**${info.title}.** ${info.description ?? ""}`.trim()).join("\n\n");
  return {
    openapi: first?.openapi ?? "3.1.0",
    info: { title: `weibo-kit: ${titles.join(" and ")}`, version: "1", description },
    tags: documents.flatMap(({ tags = [] }) => tags),
    paths: joined(
      "path",
      documents.map(({ paths }) => paths),
    ),
    components: componentsOf(documents),
  };
}

const KINDS = [
  "securitySchemes",
  "parameters",
  "responses",
  "schemas",
] as const satisfies readonly (keyof Components)[];

function componentsOf(documents: readonly OpenApiDocument[]): Components {
  const merged = KINDS.map((kind) => [
    kind,
    joined(
      kind,
      documents.map(({ components }): object => components[kind] ?? {}),
    ),
  ]);
  return Object.fromEntries(merged);
}

function joined<Part extends object>(kind: string, parts: readonly Part[]): Part {
  const names = parts.flatMap((part) => Object.keys(part));
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new Error(`Two documents have the ${kind} ${twice}: rename one of them.`);
  return Object.assign({}, ...parts);
}
