// The three thirds of a world. A user of one follows users of the next, and of their own third those alone who follow
// back. So a follow is returned exactly where two are friends: see decisions/mutual.md.
import { type Draws, draw, label } from "../draws/draw.ts";
import { type Shuffle, shuffle } from "../draws/permutation.ts";

export interface Third {
  /** 0, 1 or 2: the remainder of its members' standings. */
  readonly number: number;
  readonly people: number;
  /** How many people the third has that follows this one. */
  readonly followers: number;
  /** From places in the third to out-ranks: 0 follows the most. */
  readonly ranks: Shuffle;
  /** From places in the third to seats: 0 has the most friends. */
  readonly seats: Shuffle;
}

const RANK = label("out-rank");
const SEAT = label("seat among friends");
/** How many thirds there are: the fewest with which a follow of the next one is never returned. */
export const THIRDS = 3;

export function thirdsOf(draws: Draws, population: number): readonly Third[] {
  const peopleOf = (number: number) => Math.ceil((population - (number % THIRDS)) / THIRDS);
  return Array.from({ length: THIRDS }, (_, number) => ({
    number,
    people: peopleOf(number),
    followers: peopleOf(number + THIRDS - 1),
    ranks: shuffle(peopleOf(number), draw(draws, RANK) + number),
    seats: shuffle(peopleOf(number), draw(draws, SEAT) + number),
  }));
}

/** The third of the user with this standing. */
export function thirdAt(thirds: readonly Third[], standing: number): Third {
  const third = thirds[standing % THIRDS];
  if (!third) throw new RangeError(`no third at standing ${standing}`);
  return third;
}

/** The third whose members a user of this one follows. */
export function followedBy(thirds: readonly Third[], { number }: Third): Third {
  return thirdAt(thirds, number + 1);
}

/** The third whose members follow those of this one. */
export function followersOf(thirds: readonly Third[], { number }: Third): Third {
  return thirdAt(thirds, number + THIRDS - 1);
}
