/** Checks `x-paging`, `x-names` and `x-price` against the operations that have them. */
import { Ajv2020 } from "ajv/dist/2020.js";
import type { Names, Paging } from "../src/open-api-document.ts";
import type { SourceDocument } from "./document.ts";
import { extensionSchemas } from "./extension-schemas.ts";
import { GenerateMistake } from "./mistake.ts";
import { type DescribedOperation, operationsIn } from "./operations.ts";
import { itemSchemasAt, schemasAt } from "./schema-path.ts";

const ajv = new Ajv2020({ strict: false });
/** Whether a value has the form of `x-paging`. */
export const isPaging = ajv.compile<Paging>(extensionSchemas["x-paging"]);
const isNames = ajv.compile<Names>(extensionSchemas["x-names"]);
const isPrice = ajv.compile<string>(extensionSchemas["x-price"]);

/** @throws {GenerateMistake} that names the operation, the extension and what is wrong in it. */
export function checkOperations(document: SourceDocument): void {
  const operations = operationsIn(document);
  for (const operation of operations) {
    checkPaging(document, operation);
    checkNames(operation);
    checkForm(operation, "x-price", isPrice);
  }
  checkAgreement(operations);
}

function checkPaging(document: SourceDocument, operation: DescribedOperation): void {
  const paging = operation.object["x-paging"];
  checkForm(operation, "x-paging", isPaging);
  if (!isPaging(paging)) return;
  const sized = typeof paging.size === "object" ? [paging.size.parameter] : [];
  checkParameters(operation, "x-paging", [...Object.keys(paging.advance), ...sized]);
  const payload = { $ref: `#/components/schemas/${operation.payload}` };
  const missing = pathsIn(paging).find((path) => schemasAt(document, payload, path).length === 0);
  if (missing !== undefined) {
    fail(operation, "x-paging", `the schema ${operation.payload} has no ${missing}`, "Name a path of the payload.");
  }
  const { items, id } = paging;
  const rows = itemSchemasAt(document, payload, items);
  if (rows.length === 0) fail(operation, "x-paging", `${items} is not a list`, "Name the path of the items.");
  if (id !== undefined && !rows.some((row) => schemasAt(document, row, `$.${id}`).length > 0)) {
    fail(operation, "x-paging", `the items at ${items} have no "${id}"`, "Name a property that they have.");
  }
}

function pathsIn({ advance, end, items, total }: Paging): readonly string[] {
  const taken = Object.values(advance).map((step) => ("from" in step ? step.from : undefined));
  return [items, total, end?.at, ...taken].filter((path) => path !== undefined);
}

function checkNames(operation: DescribedOperation): void {
  const names = operation.object["x-names"];
  checkForm(operation, "x-names", isNames);
  if (isNames(names)) checkParameters(operation, "x-names", Object.keys(names));
}

function checkParameters(operation: DescribedOperation, extension: string, wanted: readonly string[]): void {
  const known = operation.parameters.map(({ name }) => String(name));
  const unknown = wanted.find((name) => !known.includes(name));
  if (unknown === undefined) return;
  fail(operation, extension, `there is no parameter "${unknown}"`, `Known parameters: ${known.join(", ")}.`);
}

function checkForm(operation: DescribedOperation, extension: string, isRight: Form): void {
  const value = operation.object[extension];
  if (value === undefined || isRight(value)) return;
  const [error] = isRight.errors ?? [];
  const place = (error?.instancePath ?? "").replaceAll("/", ".");
  fail(operation, extension, `$${place} ${error?.message ?? "has another form"}`, "See src/open-api-document.ts.");
}

type Form = { (value: unknown): boolean; errors?: readonly { instancePath: string; message?: string }[] | null };

/** The modules know an operation by its name alone, so its paths have to agree. */
function checkAgreement(operations: readonly DescribedOperation[]): void {
  const first = new Map<string, DescribedOperation>();
  for (const operation of operations) {
    const other = first.get(operation.name) ?? operation;
    first.set(operation.name, other);
    for (const extension of ["x-paging", "x-price"]) {
      if (JSON.stringify(operation.object[extension]) === JSON.stringify(other.object[extension])) continue;
      fail(operation, extension, `${operation.path} differs from ${other.path}`, "Write the same for both.");
    }
  }
}

function fail({ name }: DescribedOperation, extension: string, cause: string, remedy: string): never {
  throw new GenerateMistake(`read ${extension} of ${name}`, cause, remedy);
}
