/** The operations of a document, with what the generated modules and the checks need to know of each. */
import { isObject, type JsonObject, type SourceDocument } from "./document.ts";
import { resolve } from "./reference.ts";

export interface DescribedOperation {
  /** `get-fans` */
  readonly name: string;
  /** `/api/weibo/get-fans/v1` */
  readonly path: string;
  /** `get` */
  readonly method: string;
  /** The operation object of the document. */
  readonly object: JsonObject;
  /** The parameter objects, references resolved. */
  readonly parameters: readonly JsonObject[];
  /** Name of the payload's schema in `components.schemas`; undefined where it has no name of its own. */
  readonly payload: string | undefined;
}

/** In the document's order. Several paths can be one operation: JSON and XML. */
export function operationsIn(document: SourceDocument): readonly DescribedOperation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).flatMap(([method, object]) => {
      if (!isObject(object) || typeof object["x-operation"] !== "string") return [];
      const { "x-operation": name, parameters: listed } = object;
      const parameters = (Array.isArray(listed) ? listed : []).map((each) => resolve(document, each)).filter(isObject);
      return [{ name, path, method, object, parameters, payload: payloadOf(document, object) }];
    }),
  );
}

/** The payload is `data` of an answer with code 0 where answers are a union, else the whole body. */
function payloadOf(document: SourceDocument, { responses }: JsonObject): string | undefined {
  const response = isObject(responses) ? resolve(document, responses["200"]) : undefined;
  const content = isObject(response) && isObject(response.content) ? Object.values(response.content)[0] : undefined;
  const body = isObject(content) ? content.schema : undefined;
  const answer = resolve(document, body);
  const branches = isObject(answer) && Array.isArray(answer.oneOf) ? answer.oneOf : [];
  const [data] = branches.flatMap((branch) => dataOfSuccess(resolve(document, branch)));
  return schemaName(data ?? body);
}

function dataOfSuccess(schema: unknown): readonly unknown[] {
  if (!isObject(schema) || !isObject(schema.properties)) return [];
  const { code, data } = schema.properties;
  return isObject(code) && code.const === 0 ? [data] : [];
}

function schemaName(schema: unknown): string | undefined {
  const reference = isObject(schema) ? schema.$ref : undefined;
  return typeof reference === "string" ? reference.replace("#/components/schemas/", "") : undefined;
}
