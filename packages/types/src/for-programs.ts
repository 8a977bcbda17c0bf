/** The documents as other programs get them: mock servers, generators of clients and of data, importers. */
import { addForms } from "./programs/add-forms.ts";
import { isJsonObject } from "./programs/json-object.ts";
import { leaveOut } from "./programs/leave-out.ts";
import { writeAsText } from "./programs/write-as-text.ts";

/**
 * A copy of an OpenAPI document with a pattern or bounds at dates, ids and counts, and with answers in `text/plain` as
 * the texts that they are. The types and validators of this package come from the document without these.
 *
 * @example
 * const { paths } = forPrograms(justoneDocument);
 */
export function forPrograms<Document extends object>(document: Document): Document {
  const copy = structuredClone(document);
  if (!isJsonObject(copy) || !isJsonObject(copy.components)) return copy;
  const { schemas, responses } = copy.components;
  leaveOut(schemas);
  addForms(schemas);
  writeAsText(copy.paths, schemas);
  writeAsText(responses, schemas);
  return copy;
}
