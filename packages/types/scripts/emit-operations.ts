/** Writes the module that knows the operations of one document by their names. */
import { isObject, type SourceDocument } from "./document.ts";
import { HEADER, type ModuleNames } from "./module-names.ts";
import { type DescribedOperation, operationsIn } from "./operations.ts";

/** Several paths can be one operation (JSON and XML): the first of the document gives its type. */
export function operationsModule(document: SourceDocument, { upstream, prefix, operations }: ModuleNames): string {
  const all = operationsIn(document);
  const types = firstOfEach(all, ({ path, method }) => `paths[${JSON.stringify(path)}][${JSON.stringify(method)}]`);
  const constant = (name: string, about: string, type: string, values: ReadonlyMap<string, unknown>) => [
    "",
    `/** ${about} */`,
    `export const ${prefix}${name} = {`,
    ...[...values].map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},`),
    `} as const satisfies Readonly<Record<string, ${type}>>;`,
  ];
  return [
    `/** The operations by their names. ${HEADER} */`,
    'import type { Names, Paging, Price } from "../open-api-document.ts";',
    `import type { paths } from "./${upstream}.ts";`,
    "",
    "/** The operation objects of the document, as openapi-typescript types them. */",
    `export interface ${operations} {`,
    ...[...types].map(([name, type]) => `  ${JSON.stringify(name)}: ${type};`),
    "}",
    ...constant(
      "Paging",
      "How each list is walked.",
      "Paging",
      firstOfEach(all, ({ object }) => object["x-paging"]),
    ),
    ...constant("Names", "Which parameters name a user, a post, a video.", "Names", namesOf(all)),
    ...constant(
      "Prices",
      "What one successful call costs.",
      "Price",
      firstOfEach(all, ({ object }) => object["x-price"]),
    ),
    ...constant(
      "Payloads",
      "Each payload's schema, by its name in the document.",
      "string",
      firstOfEach(all, ({ payload }) => payload),
    ),
    "",
  ].join("\n");
}

function firstOfEach(
  operations: readonly DescribedOperation[],
  read: (operation: DescribedOperation) => unknown,
): ReadonlyMap<string, unknown> {
  const found = new Map<string, unknown>();
  for (const operation of operations) {
    const value = read(operation);
    if (value !== undefined && !found.has(operation.name)) found.set(operation.name, value);
  }
  return found;
}

/** The paths of an operation may have different parameters: `id` is in the path of one and in the query of another. */
function namesOf(operations: readonly DescribedOperation[]): ReadonlyMap<string, unknown> {
  const found = new Map<string, object>();
  for (const { name, object } of operations) {
    const names = object["x-names"];
    if (isObject(names)) found.set(name, { ...found.get(name), ...names });
  }
  return found;
}
