// Which control routes are for this machine alone.
import { isControlPath } from "./own-path.ts";

/** Open to all: the health check, the pictures that payloads refer to, and the documents, since importers send no token. */
const OPEN = /^\/__mock\/(health$|avatar\/|picture\/|openapi\/|weibo\.http$)/;

/** @param path as `decodedPath` reads it */
export const isGuarded = (path: string): boolean => isControlPath(path) && !OPEN.test(path);
