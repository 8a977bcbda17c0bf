// The posts of a resident: as many as documented, the documented one last. They are outside the slots of all others.
import { FIRST_DATE, OPENING } from "../dates.ts";
import { type Draws, drawAt, fractionAt, label } from "../draws/draw.ts";
import { COUNTED_UNTIL, countedId } from "./counted-id.ts";
import { CENTRE_COUNT, idOf, lowAt } from "./post-id.ts";
import type { Timeline } from "./timeline.ts";

const MOMENT = label("resident post moment");
const CENTRE = label("resident post centre");
const EXTRA = label("resident post extra");
/** Posts of the population have the steps below. */
const FIRST_STEP = 4096;
/** So many residents have a step of their own; the others share one. */
export const RESIDENT_STEPS = 12_288;

/** What is known of a resident's posts. */
export interface ResidentHabits {
  readonly draws: Draws;
  /** Which resident this is. */
  readonly resident: number;
  readonly registeredAt: number;
  /** The documented count, which holds on every date. */
  readonly documented?: number | undefined;
  /** How many posts there are on the first date without a documented count. */
  readonly meant: number;
  readonly latest?: { readonly id: number; readonly createdAt: number } | undefined;
}

/** The number of the resident who has this place of a second, of RESIDENT_STEPS; -1 for a place of the population. */
export const residentStepOf = (within: number): number => Math.max(-1, Math.floor(within / CENTRE_COUNT) - FIRST_STEP);

/** One post in each of as many equal spans of time as there are posts. */
export class ResidentTimeline implements Timeline {
  readonly length: number;
  readonly #habits: ResidentHabits;
  readonly #start: number;
  readonly #span: number;

  constructor(habits: ResidentHabits, date: number) {
    const { documented, latest, meant, registeredAt } = habits;
    const own = latest ? 1 : 0;
    const drawn = Math.max(0, (documented ?? meant) - own);
    const end = latest?.createdAt ?? FIRST_DATE;
    this.#habits = habits;
    this.#start = Math.max(OPENING, Math.min(registeredAt, end - drawn));
    this.#span = Math.max(1, Math.floor((end - this.#start) / Math.max(1, drawn)));
    this.length = documented === undefined && !latest ? this.#countUntil(date) : drawn + own;
  }

  idOf(number: number): number {
    const { draws, resident, latest } = this.#habits;
    if (latest && number === this.length - 1) return latest.id;
    const second = this.secondOf(number);
    if (second < COUNTED_UNTIL) return countedId(second, fractionAt(draws, EXTRA, number));
    const step = FIRST_STEP + (resident % RESIDENT_STEPS);
    return idOf(second, lowAt(step * CENTRE_COUNT + (drawAt(draws, CENTRE, number) % CENTRE_COUNT), 0));
  }

  secondOf(number: number): number {
    const { draws, latest } = this.#habits;
    if (latest && number === this.length - 1) return latest.createdAt;
    return this.#start + number * this.#span + (drawAt(draws, MOMENT, number) % this.#span);
  }

  countUpTo(id: number): number {
    let [low, high] = [0, this.length];
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if (this.idOf(middle) <= id) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  countUntil(second: number): number {
    const { latest } = this.#habits;
    if (latest && second > latest.createdAt) return this.length;
    return Math.min(this.length - (latest ? 1 : 0), this.#countUntil(second));
  }

  #countUntil(second: number): number {
    const number = Math.floor((second - this.#start) / this.#span);
    if (number < 0) return 0;
    const { draws } = this.#habits;
    const at = this.#start + number * this.#span + (drawAt(draws, MOMENT, number) % this.#span);
    return at < second ? number + 1 : number;
  }
}
