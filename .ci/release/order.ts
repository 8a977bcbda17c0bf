// The order of a release: no package is there before those that it needs.

/** A package, and what it needs. */
interface Named {
  readonly name: string;
  readonly dependencies: readonly string[];
}

/** @throws an error for a circle */
export function inOrder<Package extends Named>(packages: readonly Package[]): readonly Package[] {
  const left = [...packages];
  const done: Package[] = [];
  while (left.length > 0) {
    const next = left.findIndex(({ dependencies }) => !left.some(({ name }) => dependencies.includes(name)));
    if (next < 0) throw new Error(`These packages need each other: ${left.map(({ name }) => name).join(", ")}`);
    done.push(...left.splice(next, 1));
  }
  return done;
}
