// A path as the router of the mock's own routes reads it: `/%5F_mock` is `/__mock`, `%2F` is no slash, and `%25` stays.
import { getPath } from "hono/utils/url";

/** @param path percent-encoded; pieces that are no encoding stay as they came */
export const decodedPath = (path: string): string =>
  path.includes("%") ? getPath(new Request(`http://localhost${path}`)) : path;
