/** Reads an OpenAPI document or an overlay: JSON from a file or an address. */
import { readFile } from "node:fs/promises";
import { utf8Text } from "../src/utf8-text.ts";
import { isDocument, isOverlay, type Overlay, type SourceDocument } from "./document.ts";
import { GenerateMistake } from "./mistake.ts";

const REMEDY = "Check the address, or give a file.";

export const isAddress = (from: string): boolean => /^https?:/.test(from);

export async function readDocument(from: string | URL): Promise<SourceDocument> {
  const json = await readJson(from);
  if (isDocument(json)) return json;
  throw new GenerateMistake(
    `read ${from}`,
    "it is not an OpenAPI document",
    'Give one that has "openapi" and "paths".',
  );
}

export async function readOverlay(from: string | URL): Promise<Overlay> {
  const json = await readJson(from);
  if (isOverlay(json)) return json;
  throw new GenerateMistake(
    `read ${from}`,
    "it is not an OpenAPI Overlay",
    'Give one whose "actions" have a "target".',
  );
}

async function readJson(from: string | URL): Promise<unknown> {
  const text = await readText(from);
  try {
    return JSON.parse(text);
  } catch {
    throw new GenerateMistake(
      `read ${from}`,
      "it is not JSON",
      "Give the JSON form of the document, not YAML or a page.",
    );
  }
}

async function readText(from: string | URL): Promise<string> {
  if (typeof from === "string" && isAddress(from)) return fetchText(from);
  try {
    return utf8Text(await readFile(from), (...why) => new GenerateMistake(`read ${from}`, ...why));
  } catch (error) {
    if (error instanceof GenerateMistake) throw error;
    throw new GenerateMistake(`read ${from}`, reasonOf(error), "Check the path.");
  }
}

async function fetchText(address: string): Promise<string> {
  const response = await fetch(address).catch((error: unknown) => {
    throw new GenerateMistake(`fetch ${address}`, reasonOf(error), REMEDY);
  });
  if (response.ok) return response.text();
  throw new GenerateMistake(`fetch ${address}`, `it answered ${response.status}`, REMEDY);
}

export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { message } = error.cause instanceof Error && error.cause.message !== "" ? error.cause : error;
  return message.replace(/, \w+ '.*'$/, "");
}
