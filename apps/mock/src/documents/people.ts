// The users of the world that a served document has in its examples, in place of those of the written one.
import type { Json, NamedKind, OpenApiDocument } from "@weibo-kit/types/documents";
import type { User, World } from "@weibo-kit/world";

/** Users with some pages of both lists, generated ones first: they are there with every seed. */
export function peopleOf(world: World): readonly User[] {
  const found = world.find({ fans: ">=100", follows: ">=20" }, { limit: 20 }).map((uid) => world.user(uid));
  const open = found.filter(({ withholds }) => !withholds.fans && !withholds.follows);
  const residents = new Set(world.residents);
  return [...open.filter(({ uid }) => !residents.has(uid)), ...open.filter(({ uid }) => residents.has(uid))];
}

/** A value of the world for one of the document's. */
export type Sample = (kind: NamedKind | undefined, example: Json | undefined) => Json | undefined;

/**
 * The first user whom the document's examples name becomes the first of `people`, the second the second, by uid as by
 * nickname, so that a request with all examples asks for one user. What names no user stays as it is.
 */
export function samplesFor(document: OpenApiDocument, people: readonly User[]): Sample {
  const kinds = kindsOf(document);
  const examples: Record<string, Json[]> = { user: [], nickname: [], domain: [] };
  for (const { name, schema } of parametersOf(document)) {
    const known = examples[kinds.get(name) ?? ""];
    if (known === undefined || schema.example === undefined || known.some((it) => isSame(it, schema.example))) continue;
    known.push(schema.example);
  }
  return (kind, example) => {
    const place = examples[kind ?? ""]?.findIndex((it) => isSame(it, example)) ?? -1;
    const user = people[place];
    if (user === undefined) return example;
    if (kind === "user") return typeof example === "number" ? user.uid : String(user.uid);
    return (kind === "nickname" ? user.nickname : user.domain) || example;
  };
}

/** A uid is a number in one parameter and a text in another. */
const isSame = (one: Json, other: Json | undefined): boolean => String(one) === String(other);

/** What each parameter names, by its name. */
export const kindsOf = ({ paths }: OpenApiDocument): ReadonlyMap<string, NamedKind> =>
  new Map(Object.values(paths).flatMap(({ get }) => Object.entries(get?.["x-names"] ?? {})));

function parametersOf({ paths, components }: OpenApiDocument) {
  const inPaths = Object.values(paths).flatMap(({ get }) => get?.parameters ?? []);
  return [...inPaths.flatMap((it) => ("schema" in it ? [it] : [])), ...Object.values(components.parameters ?? {})];
}
