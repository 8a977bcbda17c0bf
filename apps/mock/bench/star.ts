// Who is asked about: somebody so famous that there are pages enough.
import { createMock } from "../src/index.ts";

/** Somebody with a million fans and more: every page has twenty people whom no other page has. */
export function starOf(settings: { readonly population?: number } = {}): number {
  const { world } = createMock(settings);
  const famous = world.find({ fans: settings.population === 50 ? ">20" : ">5000" }, { limit: 30 });
  const star = famous.find((uid) => !world.residents.includes(uid));
  if (star === undefined) throw new Error("Nobody in this world is famous.");
  return star;
}
