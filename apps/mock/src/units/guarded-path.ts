// Which control routes are for this machine alone.

/** Open to all: the health check, the pictures that payloads refer to, and the documents, since importers send no token. */
const OPEN = /^\/__mock\/(health$|avatar\/|picture\/|openapi\/|weibo\.http$)/;

/** @param path decoded */
export const isGuarded = (path: string): boolean => path.startsWith("/__mock") && !OPEN.test(path);
