// The Markdown files that have generated blocks, as they should be.
import { readFileSync } from "node:fs";
import { root } from "../fence/files.ts";
import type { Fence } from "../fence/rules.ts";
import { withBlocks } from "./blocks.ts";
import { decisionsIndex } from "./decisions.ts";
import { drawingOf } from "./drawing.ts";

/** Path → text, for every file with generated blocks. */
export function generatedDocuments(fence: Fence): ReadonlyMap<string, string> {
  const blocks = {
    ".github/ARCHITECTURE.md": drawingOf(fence),
    ".github/decisions.md": { decisions: decisionsIndex() },
  };
  return new Map(
    Object.entries(blocks).map(([path, of]) => [path, withBlocks(readFileSync(`${root}/${path}`, "utf8"), of)]),
  );
}
