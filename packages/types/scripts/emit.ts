/** Writes the generated modules of one document, and the document as JSON for other programs, as text by file name. */
import openapiTS, { astToString } from "openapi-typescript";
import { forPrograms } from "../src/for-programs.ts";
import type { SourceDocument } from "./document.ts";
import { documentModule } from "./emit-document.ts";
import { listsModule } from "./emit-lists.ts";
import { operationsModule } from "./emit-operations.ts";
import { parametersModule, schemasModule } from "./emit-validators.ts";
import { HEADER, type ModuleNames } from "./module-names.ts";

export async function emit(document: SourceDocument, names: ModuleNames): Promise<ReadonlyMap<string, string>> {
  return new Map([
    [`${names.upstream}.ts`, await typesModule(document)],
    [`${names.upstream}.document.ts`, documentModule(document, names)],
    [`${names.upstream}.json`, `${JSON.stringify(forPrograms(document), undefined, 2)}\n`],
    [`${names.upstream}.operations.ts`, operationsModule(document, names)],
    [`${names.upstream}.lists.ts`, listsModule(document, names)],
    [`${names.upstream}.parameters.ts`, parametersModule(document, names)],
    [`${names.upstream}.schemas.ts`, schemasModule(document, names)],
  ]);
}

async function typesModule(document: SourceDocument): Promise<string> {
  const ast = await openapiTS(JSON.stringify(document));
  return `/** Types of the document. ${HEADER} */\n\n${tidied(astToString(ast))}`;
}

/**
 * openapi-typescript exports types that are empty, or used only by its other types: knip would report them. It has no
 * doc comment for `components`, which the package exports. Descriptions become the text of a comment instead of a tag,
 * since editors show that first.
 */
const tidied = (types: string): string =>
  types
    .replace(/^export type (webhooks|\$defs) = Record<string, never>;\n/gm, "")
    .replace(/^export (?=interface operations )/m, "")
    .replace(/^( *(?:\/\*)?\*) @description /gm, "$1 ")
    .replace(
      /^(?=export interface components )/m,
      "/** The document's schemas, parameters and responses, by name. */\n",
    );
