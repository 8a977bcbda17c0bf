/** The two documents as values, for programs that read them at run time. */
export { justoneDocument } from "./generated/justone.document.ts";
export { openV1Document } from "./generated/open-v1.document.ts";
export type {
  Components,
  Json,
  JsonRecord,
  JsonSchema,
  NamedKind,
  OpenApiDocument,
  Operation,
  Parameter,
  PathItem,
  Reference,
  Response,
  SecurityRequirement,
} from "./open-api-document.ts";
export { serversOf } from "./open-api-document.ts";
export { queryCredentials } from "./query-credentials.ts";
