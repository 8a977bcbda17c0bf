// Whole queries, generated from an operation's parameters: right in all, or wrong in one.
import { type OpenApiDocument, type Parameter, queryCredentials } from "@weibo-kit/types/documents";
import fc, { type Arbitrary } from "fast-check";
import { fitting, type Misfits, misfits } from "./texts.ts";

export type Query = Readonly<Record<string, string>>;

/** The query parameters of a path, credentials left out. */
export function parametersOf(document: OpenApiDocument, path: string): readonly Parameter[] {
  const operation = document.paths[path]?.get;
  const credentials = operation ? queryCredentials(document, operation) : [];
  return (operation?.parameters ?? [])
    .flatMap((it) => ("$ref" in it ? (document.components.parameters?.[it.$ref.split("/").at(-1) ?? ""] ?? []) : it))
    .filter((it) => it.in === "query" && !credentials.includes(it.name));
}

/** `known` holds values that exist, so that some of the calls succeed. */
export function fittingQueries(parameters: readonly Parameter[], known: Query): Arbitrary<Query> {
  const texts = parameters.map(({ name, schema, required }) => {
    const all = fitting(schema);
    const text = name in known ? fc.oneof(fc.constant(known[name] ?? ""), all) : all;
    return [name, required ? text : fc.option(text, { nil: undefined })] as const;
  });
  return fc
    .record(Object.fromEntries(texts))
    .map((query) =>
      Object.fromEntries(Object.entries(query).filter((pair): pair is [string, string] => pair[1] !== undefined)),
    );
}

/** One parameter just wrong, or a required one missing; undefined where nothing can be wrong. */
export function misfitQueries(parameters: readonly Parameter[], known: Query, by: Misfits["by"]) {
  const wrong = parameters.flatMap(({ name, schema }) =>
    misfits(schema)
      .filter((it) => it.by === by)
      .map(({ texts }) => texts.map((text): Query => ({ ...known, [name]: text }))),
  );
  const required = by === "document" ? parameters.filter((it) => it.required) : [];
  const all = [...wrong, ...required.map(({ name }) => fc.constant(without(known, name)))];
  return all.length === 0 ? undefined : fc.oneof(...all);
}

function without(known: Query, name: string): Query {
  const { [name]: _left, ...rest } = known;
  return rest;
}
