// The paths of the mock's own routes, for hints where a request has a typing error in one.
import { documentPaths } from "../units/own-path.ts";
import { controlDocument } from "./document.ts";

/** Those without a parameter: `/openapi.json`, `/__mock/journal`. @param upstreams their names */
export const ownPaths = (upstreams: readonly string[]): readonly string[] => [
  ...documentPaths,
  ...Object.keys(controlDocument(upstreams).paths).flatMap((path) => (path.includes("{") ? [] : `/__mock${path}`)),
];
