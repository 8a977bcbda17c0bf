// Nicknames: one for every user, and from every nickname back to its user, without an index.
import { scramble } from "../draws/draw.ts";
import { KINDS, type NamedKind } from "../kinds/kind.ts";
import type { Seats } from "../kinds/seats.ts";
import type { Lexicon } from "../lexicon.ts";
import { type Name, Nickname, namelessName, uidInName } from "./nickname.ts";
import { numberIn, partsIn } from "./shares.ts";
import { type Styles, stylesOf } from "./styles.ts";

/** The user that a nickname can belong to: by standing, or by uid for those who never chose a nickname. */
type PossibleOwner = { readonly standing: number } | { readonly uid: number };

export interface Nicknames {
  nameOf(standing: number, uid: number): Name;
  /** The only user who can have this nickname; check with `nameOf` that they have it. */
  ownerOf(nickname: string): PossibleOwner | undefined;
}

/** Most accounts are ordinary, so their styles are tried first. */
const NAMED_KINDS: readonly NamedKind[] = [
  "ordinary",
  ...KINDS.flatMap(({ kind }) => (kind === "ordinary" || kind === "nameless" ? [] : [kind])),
];

export function createNicknames(seed: number, seats: Seats, lexicon: Lexicon): Nicknames {
  const styles = stylesOf(scramble(seed ^ 0x6e69636b), lexicon);
  return {
    nameOf(standing, uid) {
      const { kind, number, band } = seats.seatOf(standing);
      if (kind === "nameless") return namelessName(band, number, uid);
      const { words, sex, home, round } = partsIn(styles[kind](), number);
      return { kind, band, words, sex, home, text: new Nickname(words, round) };
    },
    ownerOf(nickname) {
      const uid = uidInName(nickname);
      if (uid !== undefined) return { uid };
      const standing = standingOf(nickname, styles, seats);
      return standing === undefined ? undefined : { standing };
    },
  };
}

function standingOf(nickname: string, styles: Styles, seats: Seats): number | undefined {
  for (const kind of NAMED_KINDS) {
    const number = numberIn(styles[kind](), nickname);
    if (number !== undefined) return seats.standingOf(kind, number);
  }
  return undefined;
}
