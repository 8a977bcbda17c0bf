/** When a try may start: so many at a time, so many a second, and none while the service asks for a pause. */
import pLimit, { type LimitFunction } from "p-limit";
import type { Clock } from "./clock.ts";

export interface PaceOptions {
  /** Tries at a time; default 4. */
  readonly concurrency?: number;
  /** Tries that start in a second, evenly spread; default: no limit. */
  readonly perSecond?: number;
}

export class Pace {
  readonly #limit: LimitFunction;
  readonly #interval: number;
  readonly #clock: Clock;
  #opensAt = 0;
  #nextStart = 0;

  constructor({ concurrency = 4, perSecond = Infinity }: PaceOptions, clock: Clock) {
    this.#limit = pLimit(concurrency);
    this.#interval = 1000 / perSecond;
    this.#clock = clock;
  }

  /** Runs the work when its turn comes; after an abort it never does. */
  run<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T> {
    return this.#limit(async () => {
      await this.#turn(signal);
      return work();
    });
  }

  /** Nothing starts for so many milliseconds, whoever asks. */
  pause(milliseconds: number): void {
    this.#opensAt = Math.max(this.#opensAt, this.#clock.now() + milliseconds);
  }

  async #turn(signal: AbortSignal): Promise<void> {
    for (;;) {
      signal.throwIfAborted();
      const now = this.#clock.now();
      const start = Math.max(this.#opensAt, this.#nextStart);
      if (start <= now) {
        this.#nextStart = now + this.#interval;
        return;
      }
      await this.#clock.sleep(start - now, signal);
    }
  }
}
