/** The generated modules of both upstreams, as text by file name. */
import { checkOperations } from "./check-operations.ts";
import { cut } from "./cut.ts";
import { emit } from "./emit.ts";
import { withExamples } from "./examples.ts";
import { applyOverlay } from "./overlay.ts";
import { readDocument, readOverlay } from "./read.ts";

const openapi = new URL("../openapi/", import.meta.url);

export async function modules(from?: string): Promise<ReadonlyMap<string, string>> {
  return new Map([...(await justone(from)), ...(await openV1())]);
}

async function justone(from: string | undefined): Promise<ReadonlyMap<string, string>> {
  const document = cut(await readDocument(from ?? new URL("justone.json", openapi)));
  const overlaid = await applyOverlay(document, await readOverlay(new URL("justone.overlay.json", openapi)));
  checkOperations(overlaid);
  return emit(withExamples(overlaid), { upstream: "justone", prefix: "justone", operations: "JustOneOperations" });
}

async function openV1(): Promise<ReadonlyMap<string, string>> {
  const document = await readDocument(new URL("open-v1.json", openapi));
  checkOperations(document);
  return emit(withExamples(document), { upstream: "open-v1", prefix: "openV1", operations: "OpenV1Operations" });
}
