// The posts of one account in order of time: how many there are on a date, and the ids of any of them.
import { type Cells, cellAt, idOfSlot, slotIn } from "./cells.ts";
import { secondOf } from "./post-id.ts";
import type { Rhythm } from "./rhythm.ts";
import { secondOfSlot } from "./slots.ts";

/** The posts of one account until a date. Number 0 is the oldest; no number and no id changes when the date does. */
export interface Timeline {
  readonly length: number;
  /** The id of a post, 0 … length - 1. */
  idOf(number: number): number;
  /** Unix seconds: the second in the id, but for documented posts. */
  secondOf(number: number): number;
  /** How many posts have at most this id. */
  countUpTo(id: number): number;
  /** How many posts are older than this Unix second. */
  countUntil(second: number): number;
}

/** The timeline of an account that never posted. */
export const EMPTY_TIMELINE: Timeline = {
  length: 0,
  idOf: () => 0,
  secondOf: () => 0,
  countUpTo: () => 0,
  countUntil: () => 0,
};

/** The posts of a user of the population: one in each cell, until the date or until the account fell silent. */
export class CellTimeline implements Timeline {
  readonly length: number;
  readonly #cells: Cells;
  readonly #rhythm: Rhythm;
  /** The number that was read last and its slot: a payload reads the newest post's several times. */
  #number = -1;
  #slot = 0;

  constructor(cells: Cells, rhythm: Rhythm, date: number) {
    this.#cells = cells;
    this.#rhythm = rhythm;
    const end = Math.min(date, rhythm.silentFrom);
    const last = cellAt(rhythm.class, end - 1) - rhythm.firstCell;
    this.length = last < 0 ? 0 : this.secondOf(last) < end ? last + 1 : last;
  }

  /** The class of the cells that the posts are in. */
  get class(): number {
    return this.#rhythm.class;
  }

  idOf(number: number): number {
    return idOfSlot(this.#rhythm.class, this.slotOf(number));
  }

  secondOf(number: number): number {
    return secondOfSlot(this.slotOf(number));
  }

  countUpTo(id: number): number {
    const { class: class_, firstCell } = this.#rhythm;
    const number = cellAt(class_, secondOf(id)) - firstCell;
    if (number < 0) return 0;
    if (number >= this.length) return this.length;
    return this.idOf(number) <= id ? number + 1 : number;
  }

  countUntil(second: number): number {
    const { class: class_, firstCell } = this.#rhythm;
    const number = cellAt(class_, second - 1) - firstCell;
    if (number < 0) return 0;
    if (number >= this.length) return this.length;
    return this.secondOf(number) < second ? number + 1 : number;
  }

  /** The slot of a post, counted from the first slot of all. */
  slotOf(number: number): number {
    if (number === this.#number) return this.#slot;
    const { class: class_, firstCell, member } = this.#rhythm;
    this.#number = number;
    this.#slot = slotIn(this.#cells, class_, firstCell + number, member);
    return this.#slot;
  }
}
