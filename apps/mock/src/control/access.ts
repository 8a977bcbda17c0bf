// Who may use a control route of a port with an admin token: as the control document has it for its operation.
import { getPath, getQueryParam, getQueryParams } from "hono/utils/url";
import { controlDocument, type DocumentedOperation } from "./document.ts";
import { knownPaths } from "./known-paths.ts";

/** `everybody`; a `tenant` for itself, and the admin; the `admin` alone. */
export type Access = "everybody" | "tenant" | "admin";

const PREFIX = "/__mock";
const { paths } = controlDocument([]);
const operations: ReadonlyMap<string, DocumentedOperation> = new Map(
  Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => [`${method} ${path}`, operation] as const),
  ),
);
const known = knownPaths(Object.keys(paths));

/** Read as the router reads it; what the document lacks is the admin's. */
export function accessTo(request: Request): Access {
  const method = request.method === "HEAD" ? "get" : request.method.toLowerCase();
  const path = known(getPath(request).slice(PREFIX.length));
  const schemes = operations.get(`${method} ${path}`)?.security.flatMap((scheme) => Object.keys(scheme));
  if (schemes === undefined) return "admin";
  if (schemes.length === 0) return "everybody";
  return schemes.includes("tenant") ? "tenant" : "admin";
}

/** The tenant that a request is about, read as the routes read it; undefined where it is given twice, which they refuse. */
export function tenantAskedFor({ url }: Request): string | undefined {
  const given = getQueryParams(url, "token");
  const name = getQueryParam(url, "token");
  return Array.isArray(given) && given.length === 1 && typeof name === "string" ? name : undefined;
}
