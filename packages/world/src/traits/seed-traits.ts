// The traits of an account, which all its fields are drawn from.
import type { Draws } from "../draws/draw.ts";
import type { Text } from "../json-text/text.ts";
import type { Word } from "../json-text/word.ts";
import type { Kind } from "../kinds/kind.ts";
import type { NameHints } from "../names/hints.ts";
import type { TraitSource } from "./trait-source.ts";

export interface SeedTraits extends NameHints {
  readonly uid: number;
  readonly draws: Draws;
  readonly nickname: Text;
  /** What the nickname is made of; empty for a resident. */
  readonly words: readonly Word[];
  readonly kind: Kind;
  /** 0 for the stars … 4 for most users. */
  readonly band: number;
  readonly fans: number;
  readonly follows: number;
  /** How many of those whom the user follows follow back. */
  readonly mutual: number;
  /** Unix seconds. */
  readonly registeredAt: number;
  /** Hardly used: no picture, no bio, next to no posts. */
  readonly dormant: boolean;
  /** Order by popularity: 0 is among the most popular. Of no meaning for a resident. */
  readonly standing: number;
  /** Which resident of the world this is; -1 for a user without a document. */
  readonly resident: number;
  readonly source: TraitSource;
}

/** Whether this kind of account is verified. Compares names, since a lookup in the table costs too much here. */
export function isVerified({ kind }: Pick<SeedTraits, "kind">): boolean {
  return kind !== "ordinary" && kind !== "nameless";
}

/** Whether this is a verified account that isn't a person's. */
export function isInstitution(traits: Pick<SeedTraits, "kind">): boolean {
  return isVerified(traits) && traits.kind !== "person";
}
