// Operations come from the OpenAPI documents: this turns each path of one into an operation that can read a request.
import type { Operation as Described, OpenApiDocument, Parameter } from "@weibo-kit/types/documents";
import type { Answer, Asked, Format, Operation, Outcome, UpstreamName } from "./exchange.ts";
import { compileParameters } from "./parameters.ts";
import { findRepeated, findUnreadable } from "./query.ts";

/** What a document can't say of its upstream. */
export interface Spoken {
  readonly upstream: UpstreamName;
  /** The query parameters that say who calls: `admit` judges those, not the schema. */
  readonly credentials: readonly string[];
  /** By operation name; what is missing here can only be refused. */
  readonly answers: Readonly<Record<string, Answer>>;
}

export function operationsOf(document: OpenApiDocument, spoken: Spoken): readonly Operation[] {
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    methods.get === undefined ? [] : [operationOf(path, methods.get, document, spoken)],
  );
}

function operationOf(path: string, described: Described, document: OpenApiDocument, spoken: Spoken): Operation {
  const { upstream, credentials, answers } = spoken;
  const all = parametersOf(described, document);
  const parameters = all.filter(({ name }) => !credentials.includes(name));
  const check = compileParameters(parameters);
  const expression = expressionOf(path);
  const format = formatOf(path);
  const name = described["x-operation"];
  const answer = answers[name];
  return {
    upstream,
    name,
    path,
    format,
    open: described.security?.length === 0,
    ...(answer === undefined ? {} : { answer }),
    matches: (path) => expression.test(path),
    read(asked) {
      const problem = findUnreadable(asked) ?? findRepeated(asked, all);
      return problem === undefined
        ? check({ ...pathParameters(expression, asked), ...Object.fromEntries(asked.query) })
        : { problem };
    },
  };
}

/** References point into `components.parameters`; generation has checked that they arrive. */
function parametersOf({ parameters = [] }: Described, { components }: OpenApiDocument): readonly Parameter[] {
  return parameters.flatMap((parameter) => {
    if (!("$ref" in parameter)) return [parameter];
    return components.parameters?.[parameter.$ref.replace("#/components/parameters/", "")] ?? [];
  });
}

/** `/users/show/{id}.json` becomes an expression with a group `id`. */
function expressionOf(path: string): RegExp {
  const source = path.replaceAll(".", "\\.").replace(/\{(\w+)\}/g, "(?<$1>[^/]+)");
  return new RegExp(`^${source}$`);
}

function pathParameters(expression: RegExp, { path }: Asked): Record<string, string> {
  const groups = Object.entries(expression.exec(path)?.groups ?? {});
  return Object.fromEntries(groups.map(([name, text]) => [name, decodeURIComponent(text)]));
}

/** The operation of a path that no document has: told anyone, whatever was asked. */
export function unknownOperation(upstream: UpstreamName, path: string, outcome: Outcome): Operation {
  const read = () => ({ input: {} });
  return {
    upstream,
    name: "unknown",
    path,
    format: formatOf(path),
    open: true,
    matches: () => true,
    read,
    answer: () => outcome,
  };
}

const formatOf = (path: string): Format => (path.endsWith(".xml") ? "xml" : "json");
