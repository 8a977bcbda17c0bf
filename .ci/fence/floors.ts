// Floors and cycles of a graph: a floor is the length of the longest way down.

/** Node → the nodes that it needs. */
export type Needs = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Node → its floor, 0 for what needs nothing.
 *
 * @throws {Error} that names the way round, where nodes need each other in a circle
 */
export function floorsOf(needs: Needs): ReadonlyMap<string, number> {
  const cycle = cycleIn(needs);
  if (cycle) throw new Error(`There are no floors in a circle: ${cycle.join(" → ")}.`);
  const floors = new Map<string, number>();
  const floorOf = (node: string): number => {
    const known = floors.get(node);
    if (known !== undefined) return known;
    const floor = Math.max(-1, ...[...(needs.get(node) ?? [])].map(floorOf)) + 1;
    floors.set(node, floor);
    return floor;
  };
  for (const node of needs.keys()) floorOf(node);
  return floors;
}

/** The first cycle found, as the nodes on the way round with the first one again at the end. */
export function cycleIn(needs: Needs): readonly string[] | undefined {
  const done = new Set<string>();
  const way: string[] = [];
  const visit = (node: string): readonly string[] | undefined => {
    const start = way.indexOf(node);
    if (start >= 0) return [...way.slice(start), node];
    if (done.has(node)) return undefined;
    way.push(node);
    for (const next of needs.get(node) ?? []) {
      const cycle = visit(next);
      if (cycle) return cycle;
    }
    way.pop();
    done.add(node);
    return undefined;
  };
  for (const node of needs.keys()) {
    const cycle = visit(node);
    if (cycle) return cycle;
  }
  return undefined;
}
