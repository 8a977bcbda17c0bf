// Cells of time. An account posts once in each cell of its class, and in a cell everybody of the class has another slot.
import { draw, drawsOf, label, scramble } from "../draws/draw.ts";
import { permute, type Shuffle, shuffle, unpermute } from "../draws/permutation.ts";
import { codeOf, idOf, lowAt, lowOf, secondOf, withinOf } from "./post-id.ts";
import { secondOfSlot, slotsAt, slotsBefore } from "./slots.ts";

// See decisions/posts.md. Cell `q` of class `j` is the seconds q · 2^j … (q + 1) · 2^j - 1 since 1970.

/** A post in 2.3 hours, and one in 4.3 years. */
export const [FASTEST, SLOWEST] = [13, 27] as const;

const POSTS = label("post slots");

/** The cells of one world. */
export interface Cells {
  readonly population: number;
  readonly key: number;
}

export const createCells = (seed: number, population: number): Cells => ({
  population,
  key: draw(drawsOf(seed, 0), POSTS),
});

const lengths = Array.from({ length: SLOWEST + 2 }, (_, class_) => 1 << class_);

/** The length of a cell, in seconds. */
export const lengthOf = (class_: number): number => lengths[class_] ?? 0;

/** The cell that has this second. */
export const cellAt = (class_: number, second: number): number => Math.floor(second / lengthOf(class_));

/** How many slots every cell of a class has at least, whatever part of the day it covers. */
const rooms = Array.from({ length: SLOWEST + 1 }, (_, class_) => (class_ < FASTEST ? 0 : roomOf(class_)));

function roomOf(class_: number): number {
  const length = lengthOf(class_);
  let room = Number.POSITIVE_INFINITY;
  // A day has 675 · 2^7 seconds, so after 675 cells the same parts of the day come again.
  for (let cell = 0; cell < 675; cell += 1)
    room = Math.min(room, slotsBefore((cell + 1) * length) - slotsBefore(cell * length));
  return room;
}

/** Whether every user of the population has a slot in each cell of this class. */
export const isForAll = ({ population }: Cells, class_: number): boolean => (rooms[class_] ?? 0) >= population;

/** Whether the user of this standing has a slot in each cell of this class. */
export const hasRoom = (cells: Cells, class_: number, standing: number): boolean =>
  isForAll(cells, class_) || standing < (rooms[class_] ?? 0);

/** By what a class numbers its users: by their place in the population, or by their standing where not all have room. */
export const memberOf = (cells: Cells, class_: number, index: number, standing: number): number =>
  isForAll(cells, class_) ? index : standing;

/** @param first the first slot of the cell */
function orderOf(cells: Cells, class_: number, cell: number, first: number): Shuffle {
  const slots = slotsBefore((cell + 1) * lengthOf(class_)) - first;
  return shuffle(slots, scramble(cells.key ^ scramble(cell * 32 + class_)));
}

/** The slot of a member in a cell, counted from the first slot of all. */
export function slotIn(cells: Cells, class_: number, cell: number, member: number): number {
  const first = slotsBefore(cell * lengthOf(class_));
  return first + permute(orderOf(cells, class_, cell, first), member);
}

/** The member of a class who has this slot. */
export function memberAt(cells: Cells, class_: number, slot: number): number {
  const cell = cellAt(class_, secondOfSlot(slot));
  const first = slotsBefore(cell * lengthOf(class_));
  return unpermute(orderOf(cells, class_, cell, first), slot - first);
}

/** The id of the post that a member of a class has in this slot. */
export function idOfSlot(class_: number, slot: number): number {
  const second = secondOfSlot(slot);
  return idOf(second, lowAt(slot - slotsBefore(second), class_ - FASTEST));
}

/** Where an id can be from. */
export interface Spot {
  readonly class: number;
  readonly slot: number;
}

/** The class and slot that an id is from; undefined for a number that no slot has. */
export function spotOf(id: number): Spot | undefined {
  const low = lowOf(id);
  const class_ = codeOf(low) + FASTEST;
  const within = withinOf(low);
  const second = secondOf(id);
  if (class_ > SLOWEST || within < 0 || within >= slotsAt(second)) return undefined;
  return { class: class_, slot: slotsBefore(second) + within };
}
