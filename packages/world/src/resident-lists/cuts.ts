// Residents who keep only the first rows that the graph has for them, so that a list has no more than its count.
import type { Node } from "../graph/node.ts";
import type { Size } from "../graph/size.ts";
import type { Residents } from "../residents.ts";
import type { Edges, SideName } from "./declared.ts";
import { type Side, sides } from "./side.ts";

/** A resident's list that shows the first `kept` rows of the graph, and fewer than there are. */
export interface Cut {
  readonly uid: number;
  readonly node: Node;
  readonly kept: number;
}

/** The cut lists of each side, by uid. */
export type Cuts = Readonly<Record<SideName, ReadonlyMap<number, Cut>>>;

/** @param nodeOf the node of a user of the population; undefined outside it */
export function cutsOf(
  size: Size,
  residents: Residents,
  declared: Edges,
  nodeOf: (uid: number) => Node | undefined,
): Cuts {
  const cutsOn = (side: Side) =>
    new Map(
      residents.all.flatMap((resident) => {
        const node = nodeOf(resident.uid);
        const total = resident.counts?.[side.name] ?? resident[side.name]?.length;
        if (node === undefined || total === undefined) return [];
        const rows = declared.rows(side.name, resident.uid);
        const repeated = rows.map((uid) => rowIn(size, side, node, nodeOf(uid)));
        const kept = keptRows(Math.max(0, total - rows.length), repeated);
        return kept < side.count(node) ? [[resident.uid, { uid: resident.uid, node, kept }] as const] : [];
      }),
    );
  return { follows: cutsOn(sides.follows), fans: cutsOn(sides.fans) };
}

const rowIn = (size: Size, side: Side, node: Node, other: Node | undefined): number =>
  other === undefined ? -1 : side.rowOf(size, node, other);

/** How many rows of the graph hold `room` users who are not declared already. */
function keptRows(room: number, repeated: readonly number[]): number {
  let kept = room;
  for (const row of repeated.filter((row) => row >= 0).sort((one, other) => one - other)) if (row < kept) kept += 1;
  return kept;
}
