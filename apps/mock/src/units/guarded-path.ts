// Which control routes are for this machine alone.

/** Open to all: the health check, and the pictures that payloads refer to. */
const OPEN = /^\/__mock\/(health$|avatar\/|picture\/)/;

/** @param path decoded */
export const isGuarded = (path: string): boolean => path.startsWith("/__mock") && !OPEN.test(path);
