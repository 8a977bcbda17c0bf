// When the comments of a post come, and their ids: many in the first hours, a few after months, hardly any at night.
import { type Draws, fraction, fractionAt, label } from "../../draws/draw.ts";
import { CENTRE_COUNT, COMMENT_CODE, idOf, lowAt, secondOf } from "../../timeline/post-id.ts";
import { secondOfSlot, slotsAt, slotsBefore } from "../../timeline/slots.ts";

const PACE = label("pace of comments");
const MOMENT = label("comment moment");

/** The share of comments that come within so many days. Days are counted in slots, of which the night has few. */
const CURVE = [
  { share: 0, days: 0 },
  { share: 0.01, days: 1 / 720 },
  { share: 0.15, days: 1 / 96 },
  { share: 0.35, days: 1 / 24 },
  { share: 0.6, days: 5 / 24 },
  { share: 0.8, days: 14 / 24 },
  { share: 0.9, days: 1.2 },
  { share: 0.96, days: 5 },
  { share: 0.99, days: 30 },
  { share: 1, days: 200 },
] as const;
const DAY = slotsBefore(86_400) - slotsBefore(0);
/** A post's days are so much shorter or longer than those of the curve. */
const [FASTEST, SLOWEST] = [0.4, 2.2];
/** In seconds: the first comment comes at least so long after its post. */
const EARLIEST = 3;
/** Below 1, so that no two comments share a slot. */
const LARGEST_JITTER = 0.9;
/** With more, comments would come in the same slot: 20 slots to each in the first minutes of the fastest post. */
const MOST = 2_000_000;
/** The steps of a data centre that comments have, and the places that this makes in a second. */
const STEPS = 4096;
const PLACES = STEPS * CENTRE_COUNT;

/** What the moments of a post's comments are drawn from. */
export interface Commented {
  readonly draws: Draws;
  /** Of the post, in Unix seconds. */
  readonly createdAt: number;
}

/** The comments of a post, replies among them, in order of time: 0 is the oldest, and ids rise with the number. */
export class Moments {
  /** How many comments the post gets in the end. */
  readonly final: number;
  readonly #draws: Draws;
  readonly #start: number;
  readonly #day: number;

  constructor({ draws, createdAt }: Commented, final: number) {
    this.#draws = draws;
    this.final = Math.min(final, MOST);
    this.#start = slotsBefore(createdAt + EARLIEST);
    this.#day = DAY * (FASTEST + (SLOWEST - FASTEST) * fraction(draws, PACE));
  }

  secondOf(number: number): number {
    return secondOfSlot(this.#slotOf(number));
  }

  idOf(number: number): number {
    const slot = this.#slotOf(number);
    const second = secondOfSlot(slot);
    // A second has fewer slots than places, so slots keep their order and their distance. Ids order places by data centre.
    const place = Math.floor(((slot - slotsBefore(second)) * PLACES) / slotsAt(second));
    const centre = Math.floor(place / STEPS);
    return idOf(second, lowAt((place - centre * STEPS) * CENTRE_COUNT + centre, COMMENT_CODE));
  }

  /** How many comments are older than this Unix second. */
  countUntil(second: number): number {
    const end = slotsBefore(second);
    // A documented post can be younger than the world's date.
    if (end <= this.#start) return 0;
    const share = shareAt((end - this.#start) / this.#day);
    let number = Math.min(this.final, Math.max(0, Math.floor(share * this.final)));
    while (number > 0 && this.#slotOf(number - 1) >= end) number -= 1;
    while (number < this.final && this.#slotOf(number) < end) number += 1;
    return number;
  }

  /** How many comments have at most this id. */
  countUpTo(id: number): number {
    const second = secondOf(id);
    let [low, high] = [this.countUntil(second), this.countUntil(second + 1)];
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if (this.idOf(middle) <= id) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #slotOf(number: number): number {
    const share = (number + LARGEST_JITTER * fractionAt(this.#draws, MOMENT, number)) / this.final;
    return this.#start + Math.floor(daysAt(share) * this.#day);
  }
}

/** After how many days a share of the comments is there. Both functions rise strictly. */
function daysAt(share: number): number {
  let before: (typeof CURVE)[number] = CURVE[0];
  for (const next of CURVE) {
    if (share < next.share)
      return before.days + ((share - before.share) / (next.share - before.share)) * (next.days - before.days);
    before = next;
  }
  return before.days;
}

function shareAt(days: number): number {
  let before: (typeof CURVE)[number] = CURVE[0];
  for (const next of CURVE) {
    if (days < next.days)
      return before.share + ((days - before.days) / (next.days - before.days)) * (next.share - before.share);
    before = next;
  }
  return before.share;
}
