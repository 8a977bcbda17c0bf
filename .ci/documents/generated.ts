// The files that are made from others, or have blocks that are, as they should be.
import { readFileSync } from "node:fs";
import { root } from "../fence/files.ts";
import type { Fence } from "../fence/rules.ts";
import { agentsDocuments } from "./agents.ts";
import { withBlocks } from "./blocks.ts";
import { decisionsIndex } from "./decisions.ts";
import { drawingOf } from "./drawing.ts";

/** Path → text, for every file that is made, or has blocks that are. */
export function generatedDocuments(fence: Fence): ReadonlyMap<string, string> {
  const blocks = {
    ".github/ARCHITECTURE.md": drawingOf(fence),
    ".github/decisions.md": { decisions: decisionsIndex() },
  };
  const filled = Object.entries(blocks).map(
    ([path, of]) => [path, withBlocks(readFileSync(`${root}/${path}`, "utf8"), of)] as const,
  );
  return new Map([...filled, ...Object.entries(agentsDocuments())]);
}
