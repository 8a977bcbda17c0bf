// A request for an operation, made of its document's examples, with credentials that may be any text.
import type { JsonRecord, OpenApiDocument, Operation, SecurityRequirement } from "@weibo-kit/types/documents";

/** A request as a file for HTTP clients holds it. */
export interface SampleRequest {
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
}

type Asked = readonly [name: string, value: string];

/**
 * The GET of an operation with its required parameters.
 *
 * @param requirement the schemes that it sends credentials for
 */
export function sampleRequest(
  document: OpenApiDocument,
  path: string,
  operation: Operation,
  requirement: SecurityRequirement,
): SampleRequest {
  const schemes = Object.keys(requirement).map((name) => document.components.securitySchemes?.[name] ?? {});
  const parameters = chosen(document, operation);
  const target = parameters
    .filter((it) => it.in === "path")
    .reduce((text, { name, schema }) => text.replace(`{${name}}`, encodeURIComponent(String(schema.example))), path);
  const asked = parameters
    .filter((it) => it.in === "query")
    .map(({ name, schema }): Asked => [name, String(schema.example ?? schema.default)]);
  const query = [...schemes.flatMap(inQuery), ...asked].map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  const headers = Object.fromEntries(schemes.flatMap(inHeader));
  return { method: "GET", target: query.length === 0 ? target : `${target}?${query.join("&")}`, headers };
}

/** The required parameters, and those that name a user, each user once. */
function chosen(document: OpenApiDocument, { parameters = [], "x-names": names = {} }: Operation) {
  const all = parameters.flatMap((it) => {
    if ("schema" in it) return [it];
    return document.components.parameters?.[it.$ref.replace("#/components/parameters/", "")] ?? [];
  });
  const needed = all.filter((it) => it.required);
  const named = new Set(needed.filter(({ name }) => name in names).map(({ schema }) => String(schema.example)));
  for (const it of all) {
    const value = String(it.schema.example);
    if (needed.includes(it) || names[it.name] !== "user" || named.has(value)) continue;
    named.add(value);
    needed.push(it);
  }
  return needed;
}

const inQuery = (scheme: JsonRecord): readonly Asked[] => (scheme.in === "query" ? [[String(scheme.name), "any"]] : []);

function inHeader(scheme: JsonRecord): readonly Asked[] {
  if (scheme.scheme === "basic") return [["Authorization", `Basic ${btoa("any:any")}`]];
  return scheme.in === "header" ? [[String(scheme.name), 'OAuth oauth_consumer_key="any"']] : [];
}
