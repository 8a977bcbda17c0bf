// Operations come from the OpenAPI documents: this turns each path of one into an operation that can read a request.
import {
  type Operation as Described,
  type OpenApiDocument,
  type Parameter,
  type PathItem,
  queryCredentials,
} from "@weibo-kit/types/documents";
import type { Answer, Format, IncomingRequest, Operation, Outcome, UpstreamName } from "../exchange/types.ts";
import { findMethod, findRepeated, findUnreadable } from "./flaws.ts";
import { compileParameters } from "./parameters.ts";

/** What a document can't say of its upstream. */
export interface OperationDetails {
  readonly upstream: UpstreamName;
  /** The query parameters that say who calls: `admit` judges those, not the schema. */
  readonly credentials: readonly string[];
  /** Methods that reach every operation; default: GET alone. */
  readonly methods?: readonly string[];
  /** Methods that are answered though the document lacks them. */
  readonly lenient?: readonly string[];
  /** Whether a parameter without a value counts as left out. */
  readonly ignoresEmpty?: boolean;
  /** By operation name; what is missing here can only be refused. */
  readonly answers: Readonly<Record<string, Answer>>;
}

const USER_PARAMETERS = ["uid", "user_id", "id", "target_id", "source_id"];
const FORMATS: readonly Format[] = ["json", "xml", "form", "html"];

export function operationsOf(document: OpenApiDocument, spoken: OperationDetails): readonly Operation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    item.get === undefined ? [] : [operationOf(path, item.get, document, spoken, methodsOf(item, spoken))],
  );
}

function operationOf(
  path: string,
  described: Described,
  document: OpenApiDocument,
  spoken: OperationDetails,
  welcome: readonly string[],
): Operation {
  const { upstream, credentials, answers, methods = ["GET"], ignoresEmpty = false } = spoken;
  const all = parametersOf(described, document);
  const once = [...queryCredentials(document, described), ...all.map(({ name }) => name)];
  const parameters = all.filter(({ name }) => !credentials.includes(name));
  const check = compileParameters(parameters);
  const hasParameters = path.includes("{");
  const expression = expressionOf(path);
  const format = formatOf(path, described);
  const name = described["x-operation"];
  const answer = answers[name];
  return {
    upstream,
    name,
    path,
    format,
    users: USER_PARAMETERS.filter((user) => parameters.some(({ name }) => name === user)),
    open: described.security?.length === 0,
    methods,
    ...(answer === undefined ? {} : { answer }),
    matches: (path) => expression.test(path),
    read(request) {
      const problem = findMethod(request, welcome) ?? findUnreadable(request) ?? findRepeated(request, once);
      if (problem !== undefined) return { problem };
      const inPath = hasParameters ? pathParameters(expression, request) : NONE;
      return check((name) => {
        const text = request.query.get(name);
        return text === null || (ignoresEmpty && text === "") ? inPath[name] : text;
      });
    },
  };
}

/** HEAD is GET without a body. */
const methodsOf = ({ post }: PathItem, { lenient = [] }: OperationDetails) => [
  "GET",
  "HEAD",
  ...(post === undefined ? [] : ["POST"]),
  ...lenient,
];

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

type Texts = Readonly<Record<string, string>>;
const NONE: Texts = {};

function pathParameters(expression: RegExp, { path }: IncomingRequest): Texts {
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
    users: [],
    open: true,
    methods: [],
    matches: () => true,
    read,
    answer: () => outcome,
  };
}

/** As the document says; a path that it lacks tells by its ending. */
function formatOf(path: string, described?: Described): Format {
  const said = described?.["x-format"] ?? (path.startsWith("/oauth/") ? "form" : path.slice(-3));
  return FORMATS.find((format) => format === said) ?? "json";
}
