// How many reposts a world writes in a second, measured on a sample of its users.
import { EARLIEST_DATE, FIRST_DATE, registrationAt } from "../../dates.ts";
import { unpermute } from "../../draws/permutation.ts";
import { nodeAt } from "../../graph/node.ts";
import type { Size } from "../../graph/size.ts";
import type { Seats } from "../../kinds/seats.ts";
import { once } from "../../once.ts";
import { type Cells, lengthOf } from "../../timeline/cells.ts";
import { rhythmOf } from "../../timeline/rhythm.ts";
import { generatedHabits } from "../../traits/draw-traits.ts";
import { uidAt } from "../../user/uid.ts";
import { repostShareOf } from "./share.ts";

/** Users of each band. The bands of the best known are small in small worlds, and then everybody counts. */
const SAMPLE = 400;
/** In seconds: half a year. */
const STEP = 15_768_000;
const STEPS = Math.ceil((FIRST_DATE - EARLIEST_DATE) / STEP);

/** Reposts of a whole world. */
export interface RepostRate {
  /** Reposts per second at a time, in Unix seconds; an upper bound for the half year from then on. */
  at(second: number): number;
  /** The share of users who had registered. */
  registeredAt(second: number): number;
}

interface Ground {
  readonly seed: number;
  readonly size: Size;
  readonly seats: Seats;
  readonly cells: Cells;
}

const stepAt = (second: number): number =>
  Math.max(0, Math.min(STEPS - 1, Math.floor((second - EARLIEST_DATE) / STEP)));

/** Measures when a rate is first read: some milliseconds. */
export function createRepostRate(ground: Ground): RepostRate {
  const rates = once(() => measured(ground));
  return {
    at: (second) => Math.max(rates()[stepAt(second)] ?? 0, rates()[stepAt(second + STEP)] ?? 0),
    registeredAt,
  };
}

function measured({ seed, size, seats, cells }: Ground): readonly number[] {
  const { population } = size;
  const changes = new Array<number>(STEPS + 1).fill(0);
  const add = (step: number, rate: number) => {
    changes[step] = (changes[step] ?? 0) + rate;
  };
  for (const { first, end } of seats.bands) {
    const count = Math.min(SAMPLE, end - first);
    for (let place = 0; place < count; place += 1) {
      const standing = first + Math.floor(((place + 0.5) * (end - first)) / count);
      const index = unpermute(size.standings, standing);
      const node = nodeAt(size, index);
      const seat = seats.seatOf(standing);
      const habits = generatedHabits({ seed, population }, uidAt(index), seat, node);
      const rhythm = rhythmOf(cells, habits, index, standing);
      if (!rhythm) continue;
      const rate = (((end - first) / count) * repostShareOf(seat)) / lengthOf(rhythm.class);
      add(stepAt(habits.registeredAt), rate);
      if (rhythm.silentFrom < FIRST_DATE) add(stepAt(rhythm.silentFrom) + 1, -rate);
    }
  }
  let sum = 0;
  return changes.map((change) => {
    sum += change;
    return sum;
  });
}

/** The inverse of `registrationAt`, to a thousandth. */
function registeredAt(second: number): number {
  let [low, high] = [0, 1];
  for (let step = 0; step < 10; step += 1) {
    const middle = (low + high) / 2;
    if (registrationAt(middle) < second) low = middle;
    else high = middle;
  }
  return low;
}
