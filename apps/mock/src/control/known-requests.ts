// Requests that the control document doesn't describe are refused: another path, method or query parameter. A filter
// with a typing error must not look like an empty journal.
import { didYouMean } from "@weibo-kit/types/did-you-mean";
import type { MiddlewareHandler } from "hono";
import { mistakeInEnglish } from "../mistake.ts";
import { similarPath } from "../units/similar-path.ts";
import type { ControlDocument, DocumentedOperation } from "./document.ts";
import { knownPaths } from "./known-paths.ts";

const PREFIX = "/__mock";

/** @throws {MockMistake} that names what is known instead; with status 404 where the path or method is unknown. */
export function knownRequests(document: ControlDocument): MiddlewareHandler {
  const paths = new Map(Object.entries(document.paths));
  const known = knownPaths([...paths.keys()]);
  return (context, next) => {
    const { method, path } = context.req;
    const act = `${method} ${path}`;
    const route = known(path.slice(PREFIX.length)) ?? "";
    const operations = paths.get(route);
    if (operations === undefined) {
      const routes = [...paths.keys()];
      const question = questionFor(path.slice(PREFIX.length), routes);
      throw mistakeInEnglish(act, "there is no such route", `${question}Known routes: ${routes.join(", ")}.`, 404);
    }
    const operation = operations[(method === "HEAD" ? "GET" : method).toLowerCase()];
    if (operation === undefined) {
      const methods = Object.keys(operations).map((each) => each.toUpperCase());
      throw mistakeInEnglish(act, `it takes ${methods.join(", ")}`, `Try ${methods[0]} ${PREFIX}${route}.`, 404);
    }
    checkQuery(act, context.req.queries(), operation);
    return next();
  };
}

/** A path of which it is a part, as `/openapi` is of `/openapi.json`, else words that are near. */
function questionFor(path: string, routes: readonly string[]): string {
  const similar = similarPath(path, routes);
  return similar === undefined ? didYouMean(path, routes) : `Did you mean ${similar}? `;
}

function checkQuery(act: string, query: Readonly<Record<string, readonly string[]>>, operation: DocumentedOperation) {
  for (const [name, values] of Object.entries(query)) {
    const parameters = operation.parameters.filter((each) => each.in === "query");
    const parameter = parameters.find((each) => each.name === name);
    if (parameter === undefined) {
      const known = parameters.map((each) => each.name);
      const remedy = known.length === 0 ? "It takes none." : `${didYouMean(name, known)}Known: ${known.join(", ")}.`;
      // A call to explain has parameters of its own, which end up here where its "&" is not encoded.
      const ofCall = query.url?.[0]?.includes("?") ? " If it belongs to the url, encode that: & is %26 in it." : "";
      throw mistakeInEnglish(act, `unknown parameter "${name}"`, remedy + ofCall);
    }
    const { description, schema } = parameter;
    const [value = ""] = values;
    if (values.length > 1) throw mistakeInEnglish(act, `${name} is given ${values.length} times`, "Give it once.");
    if (schema.enum?.includes(value) === false) {
      const question = didYouMean(value, schema.enum);
      throw mistakeInEnglish(
        act,
        `${name} is ${JSON.stringify(value)}`,
        `${question}Known: ${schema.enum.join(", ")}.`,
      );
    }
    if (schema.pattern !== undefined && !new RegExp(schema.pattern).test(value)) {
      throw mistakeInEnglish(act, `${name} is ${JSON.stringify(value)}`, `It must be ${description}.`);
    }
  }
}
