// The paths that are the mock's own and no service's: calls of them are neither counted nor billed.

const CONTROL = "/__mock";
/** The services' documents are also where programs look for them first. */
export const documentPaths: readonly string[] = ["/openapi.json", "/openapi.yaml"];
const DOCUMENTS: ReadonlySet<string> = new Set(documentPaths);

/** @param path without the query, as `decodedPath` reads it */
export const isOwnPath = (path: string): boolean => isControlPath(path) || DOCUMENTS.has(path);

/** The same for the control routes alone, and what belongs to them. */
export const isControlPath = (path: string): boolean => path === CONTROL || path.startsWith(`${CONTROL}/`);
