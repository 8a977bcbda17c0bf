// A call of the Open Platform V1: the path comes from the document, by operation and format.
import { openV1Document } from "@weibo-kit/types/documents";
import type { CallSpec, Value } from "../../model/call-spec.ts";

export type Format = "json" | "xml";
type Query = Readonly<Record<string, Value>>;

const paths = Object.entries(openV1Document.paths).map(([path, { get }]) => ({
  path,
  name: get?.["x-operation"],
  isNamed: path.includes("{id}"),
}));

export function call(
  operation: string,
  format: Format,
  query: Query = {},
  credential: CallSpec["credential"] = "given",
): CallSpec {
  const path = pathOf(operation, format, false);
  return { upstream: "open-v1", operation, path, query: Object.entries(query), credential, provokes: [] };
}

/** The form that names the user in the path. */
export function callById(operation: string, format: Format, id: Value): CallSpec {
  const path = pathOf(operation, format, true);
  return { upstream: "open-v1", operation, path, id, query: [], credential: "given", provokes: [] };
}

/** Whether a call is one of an operation in a format, without those that are made to be refused. */
export const isCallOf =
  (operation: string, format: Format) =>
  (spec: CallSpec): boolean =>
    isAnyCallOf(operation, format)(spec) && spec.provokes.length === 0;

/** The same, refusals included. */
export const isAnyCallOf =
  (operation: string, format: Format) =>
  ({ upstream, operation: name, path }: CallSpec): boolean =>
    upstream === "open-v1" && name === operation && path.endsWith(`.${format}`);

function pathOf(operation: string, format: Format, isNamed: boolean): string {
  const found = paths.find((it) => it.name === operation && it.isNamed === isNamed && it.path.endsWith(`.${format}`));
  return found?.path ?? `/${operation.replaceAll("-", "/")}.${format}`;
}
