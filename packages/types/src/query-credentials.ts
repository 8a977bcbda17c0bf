/** The query parameters that are credentials: security schemes instead of parameters of an operation. */
import type { OpenApiDocument, Operation } from "./open-api-document.ts";

/**
 * The names of the query parameters in which an operation takes a credential: `["token"]` for Just One API, `["source"]`
 * (the AppKey) for most of Open Platform V1. Empty for an operation that is open to all.
 */
export function queryCredentials(
  { security: common = [], components }: OpenApiDocument,
  operation: Operation,
): readonly string[] {
  const wanted = (operation.security ?? common).flatMap((requirement) => Object.keys(requirement));
  return [...new Set(wanted)].flatMap((scheme) => {
    const { type, in: place, name } = components.securitySchemes?.[scheme] ?? {};
    return type === "apiKey" && place === "query" && typeof name === "string" ? [name] : [];
  });
}
