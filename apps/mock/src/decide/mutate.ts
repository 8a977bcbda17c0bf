// Mutates fields of a payload as the services' own change: another type, null, missing, past 2^53, an odd name.
import { draw } from "../chance/draw.ts";
import { type MutationKind, mutations } from "./mutations.ts";

/** A share of all fields, or the line of one: `1234567890.followers_count:commas`. */
export type Mutation = number | string;

/** A payload after mutation. */
export interface Mutated {
  readonly value: unknown;
  /** One for each mutated field; given as a mutation, it repeats that one. */
  readonly lines: readonly string[];
}

/** @param identifiers keys that identify the user or post which an object shows, the first found counts */
export function mutate(payload: unknown, wanted: Mutation, seed: number, identifiers: readonly string[]): Mutated {
  const lines: string[] = [];
  const ownerOf = (object: Readonly<Record<string, unknown>>) => {
    const key = identifiers.find((each) => object[each] !== undefined && object[each] !== null);
    return key === undefined ? undefined : String(object[key]);
  };
  const value = visit(payload, "-", ownerOf, (owner, key, field) => {
    const kind = kindFor(wanted, `${owner}.${key}`, field, seed);
    if (kind !== undefined) lines.push(`${owner}.${key}:${kind}`);
    return kind;
  });
  return { value, lines: [...new Set(lines)] };
}

/** The user or post that an object shows. */
type OwnerOf = (object: Readonly<Record<string, unknown>>) => string | undefined;
type Choose = (owner: string, key: string, field: unknown) => MutationKind | undefined;

function visit(node: unknown, above: string, ownerOf: OwnerOf, choose: Choose): unknown {
  if (Array.isArray(node)) return node.map((each: unknown) => visit(each, above, ownerOf, choose));
  if (typeof node !== "object" || node === null) return node;
  const facts: Readonly<Record<string, unknown>> = { ...node };
  const owner = ownerOf(facts) ?? above;
  return Object.fromEntries(
    Object.entries(facts).flatMap(([key, field]): (readonly [string, unknown])[] => {
      if (typeof field === "object" && field !== null) return [[key, visit(field, owner, ownerOf, choose)]];
      const kind = choose(owner, key, field);
      return kind === undefined ? [[key, field]] : [...mutations[kind].change(key, field)];
    }),
  );
}

function kindFor(wanted: Mutation, name: string, field: unknown, seed: number): MutationKind | undefined {
  const kinds = Object.entries(mutations).flatMap(([kind, { fits }]) => (fits(field) ? [kind] : []));
  if (typeof wanted === "string") return asKind(kinds.find((kind) => wanted === `${name}:${kind}`));
  const drawn = draw(seed, name, 0, 3);
  return drawn < wanted ? asKind(kinds[Math.floor((drawn / wanted) * kinds.length)]) : undefined;
}

const asKind = (text: string | undefined) => (text !== undefined && isKind(text) ? text : undefined);
const isKind = (text: string): text is MutationKind => Object.hasOwn(mutations, text);
