// Follows that are drawn because a resident counts more of them than the graph has: a count of three shows three rows.
import { type Draws, drawAt, drawsOf, label } from "../draws/draw.ts";
import { type Node, nodeAt } from "../graph/node.ts";
import type { Size } from "../graph/size.ts";
import type { Residents } from "../residents.ts";
import { indexIn, uidAt } from "../user/uid.ts";
import type { Resident } from "../user/user.ts";
import type { Cuts } from "./cuts.ts";
import { Edges } from "./declared.ts";
import { type Side, sides } from "./side.ts";

const FILLED = { follows: label("filled follows"), fans: label("filled fans") };

/** The most rows that one list is short of and still filled; the millions of fans of a star are documented alone. */
const MOST_OF_A_LIST = 1_000;
/** The same for all lists together: each row is kept. */
const MOST = 5_000;

/**
 * Adds nothing for a resident outside the population without documented lists, because these are withheld.
 *
 * @param declared what residents declare already
 */
export function filledUp(seed: number, size: Size, residents: Residents, declared: Edges, cuts: Cuts): Edges {
  const edges = new Edges();
  let left = MOST;
  const fill = (side: Side, resident: Resident): void => {
    const index = indexIn(size.population, resident.uid);
    const node = index < 0 ? undefined : nodeAt(size, index);
    const hasLists = node !== undefined || (resident.withholds ?? resident.follows ?? resident.fans) !== undefined;
    const total = resident.counts?.[side.name];
    if (!hasLists || total === undefined || cuts[side.name].has(resident.uid)) return;
    const missing = total - rowsOf(side, resident, node, declared) - edges.size(side.name, resident.uid);
    if (missing <= 0 || missing > Math.min(MOST_OF_A_LIST, left)) return;
    left -= missing;
    const draws = drawsOf(seed, resident.uid);
    // In a small world everybody may be in the list already.
    for (let attempt = 0, found = 0; found < missing && attempt < missing * 4 + 100; attempt += 1) {
      const other = candidate(size, side, draws, attempt);
      if (other === undefined || residents.withUid(other) || declared.has(side.name, resident.uid, other)) continue;
      if (edges.has(side.name, resident.uid, other) || isRow(size, side, node, other)) continue;
      edges.add(side.name, resident.uid, other);
      edges.add(side.opposite, other, resident.uid);
      found += 1;
    }
  };
  for (const resident of residents.all) {
    fill(sides.follows, resident);
    fill(sides.fans, resident);
  }
  return edges;
}

/** The rows that the list has before it is filled. */
function rowsOf(side: Side, { uid }: Resident, node: Node | undefined, declared: Edges): number {
  return declared.size(side.name, uid) + (node === undefined ? 0 : side.count(node));
}

/** Somebody of any other list, so that the followed are as well known, and the fans as busy, as everywhere. */
function candidate(size: Size, side: Side, draws: Draws, attempt: number) {
  const owner = drawAt(draws, FILLED[side.name], 2 * attempt) % size.population;
  const node = nodeAt(size, owner);
  const count = side.count(node);
  if (count === 0) return undefined;
  return uidAt(side.rows(size, node)(drawAt(draws, FILLED[side.name], 2 * attempt + 1) % count));
}

function isRow(size: Size, side: Side, node: Node | undefined, uid: number): boolean {
  return node !== undefined && side.rowOf(size, node, nodeAt(size, indexIn(size.population, uid))) >= 0;
}
