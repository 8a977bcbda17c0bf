// The first strokes of a person, from which all other facts are drawn.
import type { Draws } from "../draws/draw.ts";
import type { Text } from "../json-text/text.ts";
import type { Word } from "../json-text/word.ts";
import type { Kind } from "../kinds/kind.ts";
import type { Lexicon } from "../lexicon.ts";
import type { NameHints } from "../names/hints.ts";

export interface SeedTraits extends NameHints {
  readonly uid: number;
  readonly draws: Draws;
  readonly nickname: Text;
  /** What the nickname is made of; empty for a resident. */
  readonly words: readonly Word[];
  readonly kind: Kind;
  /** 0 the stars … 4 everyone else. */
  readonly band: number;
  readonly fans: number;
  readonly follows: number;
  readonly registeredAt: number;
  /** Hardly ever there: no picture, no bio, next to no posts. */
  readonly dormant: boolean;
  readonly lexicon: Lexicon;
}

/** Whether this kind of account is a verified one. */
export function isVerified({ kind }: Pick<SeedTraits, "kind">): boolean {
  return kind !== "ordinary" && kind !== "nameless";
}

/** Institutions are verified, and aren't persons. */
export function isInstitution(traits: Pick<SeedTraits, "kind">): boolean {
  return isVerified(traits) && traits.kind !== "person";
}
