// A call of Just One API: the path comes from the document, by the operation's name.
import { justoneDocument } from "@weibo-kit/types/documents";
import type { CallSpec, Value } from "../../model/call-spec.ts";

type Query = Readonly<Record<string, Value | readonly Value[]>>;
type More = Partial<Pick<CallSpec, "credential" | "provokes">>;

const paths = new Map(
  Object.entries(justoneDocument.paths).map(([path, { get }]) => [get?.["x-operation"] ?? path, path]),
);

/** A list as a value gives the parameter once per item. */
export function call(
  operation: string,
  query: Query = {},
  { credential = "given", provokes = [] }: More = {},
): CallSpec {
  const pairs = Object.entries(query).flatMap(([name, value]) => valuesOf(value).map((one) => [name, one] as const));
  const path = paths.get(operation) ?? `/api/weibo/${operation}/v1`;
  return { upstream: "justone", operation, path, query: pairs, credential, provokes };
}

/** Whether a call is one of an operation, whatever its parameters are. */
export const isAnyCallOf =
  (operation: string) =>
  (spec: CallSpec): boolean =>
    spec.upstream === "justone" && spec.operation === operation;

/** The same, without the calls that are made to be refused. */
export const isCallOf =
  (operation: string) =>
  (spec: CallSpec): boolean =>
    isAnyCallOf(operation)(spec) && spec.provokes.length === 0;

const valuesOf = (value: Value | readonly Value[]): readonly Value[] => (isList(value) ? value : [value]);

const isList = (value: Value | readonly Value[]): value is readonly Value[] => Array.isArray(value);
