/** Applies an OpenAPI Overlay, and refuses one of whose actions matches nothing. */
import { openapiOverlay } from "openapi-format";
import { isDocument, isObject, type Overlay, type SourceDocument } from "./document.ts";
import { GenerateMistake } from "./mistake.ts";

export async function applyOverlay(document: SourceDocument, overlay: Overlay): Promise<SourceDocument> {
  // openapi-format changes the document that it is given.
  const { data, resultData } = await openapiOverlay(structuredClone(document), { overlaySet: overlay });
  const unused: unknown = resultData.unusedActions;
  const targets = Array.isArray(unused) ? unused.map((action) => (isObject(action) ? String(action.target) : "?")) : [];
  if (targets.length > 0) {
    throw new GenerateMistake(
      "apply the overlay",
      `nothing matches ${targets.join(", ")}`,
      "Mend or remove the action, or give a document that has it.",
    );
  }
  if (isDocument(data)) return data;
  throw new GenerateMistake(
    "apply the overlay",
    "what is left is not an OpenAPI document",
    "Mend the actions on its root.",
  );
}
