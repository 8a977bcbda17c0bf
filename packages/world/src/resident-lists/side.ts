// The two sides of the graph under one form, since residents change both in the same way.
import { fanRowOf, fansIn, followsIn, rowOf } from "../graph/edges.ts";
import { fansOf, followsOf, type Node } from "../graph/node.ts";
import type { Size } from "../graph/size.ts";
import type { SideName } from "./declared.ts";

/** One side of the graph: the follows, or the fans, of each user. */
export interface Side {
  readonly name: SideName;
  readonly opposite: SideName;
  /** How many rows the graph has for this user. */
  count(node: Node): number;
  /** The index of the user in each row. */
  rows(size: Size, node: Node): (row: number) => number;
  /** The row of `other` in the list of `node`; -1 if there is none. */
  rowOf(size: Size, node: Node, other: Node): number;
}

const follows: Side = { name: "follows", opposite: "fans", count: followsOf, rows: followsIn, rowOf };

const fans: Side = {
  name: "fans",
  opposite: "follows",
  count: fansOf,
  rows: fansIn,
  rowOf: (size, node, other) => fanRowOf(size, other, node),
};

export const sides: Readonly<Record<SideName, Side>> = { follows, fans };
