// Operations come from the OpenAPI documents: each path of one becomes an operation that can read a request.
import {
  type Operation as Described,
  type OpenApiDocument,
  type Parameter,
  type PathItem,
  queryCredentials,
} from "@weibo-kit/types/documents";
import { fenOf } from "@weibo-kit/types/operations";
import type { Validator } from "@weibo-kit/types/parameter-validators";
import type { UpstreamName } from "../exchange/fault.ts";
import type { Format, Operation, PathAnswer } from "../exchange/operation.ts";
import type { IncomingRequest } from "../exchange/request.ts";
import { findMethod, findRepeated, findUnreadable } from "./flaws.ts";
import { checkParameters } from "./parameters.ts";

/** Facts of an upstream that its document can't hold. */
export interface OperationDetails {
  readonly upstream: UpstreamName;
  /** The query parameters that identify the caller: `admit` judges those, not the schema. */
  readonly credentials: readonly string[];
  /** Whether answers depend on the caller. */
  readonly isPersonal: boolean;
  /** Methods that the router sends to every operation; default: GET alone. */
  readonly methods?: readonly string[];
  /** Methods that are answered although the document lacks them. */
  readonly lenient?: readonly string[];
  /** Whether a parameter without a value counts as left out. */
  readonly ignoresEmpty?: boolean;
  /** An operation without an answer here can only be refused. An answer holds for all paths of its operation. */
  readonly answers: readonly PathAnswer[];
  /** Judge the parameters of each path. `generate` writes them for the documents. */
  readonly validators: Readonly<Record<string, Validator>>;
}

const FORMATS: readonly Format[] = ["json", "xml", "form", "html"];

export function operationsOf(document: OpenApiDocument, details: OperationDetails): readonly Operation[] {
  const answers = new Map(details.answers.map(({ path, answer }) => [nameOf(path, document), answer]));
  return Object.entries(document.paths).flatMap(([path, item]) => {
    const described = item.get;
    if (described === undefined) return [];
    const answer = answers.get(described["x-operation"]);
    const operation = { ...facts(path, described, details), ...reading(path, described, item, document, details) };
    return [answer === undefined ? operation : { ...operation, answer }];
  });
}

/** JSON and XML paths of one operation share its name. */
function nameOf(path: string, document: OpenApiDocument): string {
  const name = document.paths[path]?.get?.["x-operation"];
  if (name === undefined) throw new Error(`An answer is given for ${path}, which the document does not have.`);
  return name;
}

/** The part of an operation that its document describes. */
function facts(path: string, described: Described, details: OperationDetails) {
  const { upstream, isPersonal, methods = ["GET"] } = details;
  const { "x-paging": paging, "x-names": names = {} } = described;
  return {
    upstream,
    name: described["x-operation"],
    path,
    format: formatOf(described["x-format"]),
    users: Object.keys(names).filter((parameter) => names[parameter] === "user"),
    price: fenOf(described["x-price"]),
    ...(paging === undefined ? {} : { paging }),
    isPersonal,
    open: isOpen(described),
    methods,
  };
}

/** No requirement at all, or one of nothing: a credential is welcome and not needed. */
const isOpen = ({ security }: Described): boolean =>
  security !== undefined && (security.length === 0 || security.some((each) => Object.keys(each).length === 0));

/** How a request is matched and read. */
function reading(
  path: string,
  described: Described,
  item: PathItem,
  document: OpenApiDocument,
  details: OperationDetails,
): Pick<Operation, "matches" | "read"> {
  const { credentials, validators, ignoresEmpty = false } = details;
  const all = parametersOf(described, document);
  const validate = validators[path];
  if (validate === undefined) throw new Error(`No validator is given for ${path}, which the document has.`);
  const check = checkParameters(
    all.filter(({ name }) => !credentials.includes(name)),
    validate,
  );
  const once = [...queryCredentials(document, described), ...all.map(({ name }) => name)];
  const methods = methodsOf(item, details);
  const hasParameters = path.includes("{");
  const expression = expressionOf(path);
  return {
    matches: (path) => expression.test(path),
    read(request) {
      const problem = findMethod(request, methods) ?? findUnreadable(request) ?? findRepeated(request, once);
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

/** JSON where a document names none. */
export const formatOf = (name: string | undefined): Format => FORMATS.find((format) => format === name) ?? "json";
