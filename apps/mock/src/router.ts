// Which upstream and operation a request is for. Every path has an answer: an unknown one leads to an operation that
// refuses it. The port, `fetch`, explain, replay and the reports all ask here.
import type { Operation } from "./exchange/operation.ts";
import type { Upstream } from "./exchange/upstream.ts";
import { similarPath } from "./units/similar-path.ts";

interface Route {
  readonly upstream: Upstream;
  readonly operation: Operation;
}

/** @param flaw why the request can't be read; then the operation refuses it with this reason */
export type Router = (method: string, path: string, flaw?: string) => Route;

/**
 * @param upstreams the first one refuses the paths that no upstream owns
 * @param ownPaths routes of the mock itself, for hints alone
 */
export function createRouter(upstreams: readonly [Upstream, ...Upstream[]], ownPaths: readonly string[] = []): Router {
  const routes = upstreams.flatMap((upstream) => upstream.operations.map((operation) => ({ upstream, operation })));
  // A lookup for paths without parameters, which most requests have; of two routes with one path the first counts.
  const literal = new Map<string, Route>();
  for (const route of routes) if (!literal.has(route.operation.path)) literal.set(route.operation.path, route);
  const known = [...literal.keys()];
  const unknownPath = (unknown: Operation, wrong: string): Operation => {
    const path = similarPath(wrong, known) ?? similarPath(wrong, ownPaths);
    const is = unknown.refusal?.is === "format" ? "format" : "path";
    if (path === undefined) return { ...unknown, refusal: { is } };
    const upstream = literal.get(path)?.operation.upstream;
    const refuses = `${unknown.refuses}; did you mean ${path} of ${upstream ?? "this mock"}?`;
    return { ...unknown, refuses, refusal: { is, similar: { path, ...(upstream === undefined ? {} : { upstream }) } } };
  };
  const templates = routes.filter(({ operation }) => operation.path.includes("{"));

  return (method, encodedPath, flaw) => {
    const path = decoded(encodedPath);
    const found = literal.get(path) ?? templates.find(({ operation }) => operation.matches(path));
    const isTaken = found?.operation.methods.includes(method === "HEAD" ? "GET" : method);
    if (found && isTaken && flaw === undefined) return found;
    const upstream = upstreams.find((each) => each.owns(path)) ?? upstreams[0];
    const unknown = upstream.unknown(path);
    if (flaw !== undefined) {
      const read = () => ({ problem: flaw });
      return { upstream, operation: { ...unknown, refuses: flaw, refusal: { is: "malformed" }, read } };
    }
    if (found === undefined) return { upstream, operation: unknownPath(unknown, path) };
    return { upstream, operation: { ...unknown, ...wrongMethod(found.operation, method) } };
  };
}

function wrongMethod({ name, methods }: Operation, method: string): Pick<Operation, "refuses" | "refusal"> {
  const refuses = `${name} takes ${methods.join(" or ")}, not ${method}`;
  return { refuses, refusal: { is: "method", operation: name, takes: methods } };
}

/** `/%75sers/show.json` is `/users/show.json`. A path with broken encoding is compared as it came. */
function decoded(path: string): string {
  if (!path.includes("%")) return path;
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
