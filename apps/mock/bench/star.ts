// Chooses the user whose lists are requested: famous enough for the pages of a run; and a post of theirs.
import { createMock } from "../src/index.ts";

/** A user with so many fans that every page of a run has twenty users that no other page has. */
export function starOf(settings: { readonly population?: number } = {}): number {
  const { world } = createMock(settings);
  const famous = world.find({ fans: settings.population === 100 ? ">20" : ">5000" }, { limit: 30 });
  const star = famous.find((uid) => !world.residents.includes(uid));
  if (star === undefined) throw new Error("No user of this world has enough fans.");
  return star;
}

/** The id of a post of the user with a full page of comments. */
export function postOf(uid: number): number {
  const { world } = createMock();
  if (!world.has(uid)) throw new Error(`No user has the uid ${uid}.`);
  const post = world
    .posts(uid)
    .slice(0, 200)
    .find(({ counts }) => counts.comments >= 40);
  if (post === undefined) throw new Error("No post of this user has enough comments.");
  return post.id;
}
