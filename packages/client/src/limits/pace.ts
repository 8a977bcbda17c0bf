/** When an attempt may start: by concurrency, by rate, and after a pause that the service asked for. */
import type { AbortSignal } from "@weibo-kit/types/fetch";
import type { Clock } from "../time/clock.ts";

/** The option `pace`. */
export interface PaceOptions {
  /** Attempts at the same time; default 4. */
  readonly concurrency?: number;
  /** Attempts that start in a second, evenly spread; default: no limit. */
  readonly perSecond?: number;
}

/** The queue of a client's attempts. */
export class Pace {
  readonly #interval: number;
  readonly #clock: Clock;
  /** Calls that wait until one of those at work ends. */
  readonly #queue: (() => void)[] = [];
  #free: number;
  #opensAt = 0;
  #nextStart = 0;

  constructor({ concurrency = 4, perSecond = Infinity }: PaceOptions, clock: Clock) {
    this.#free = concurrency;
    this.#interval = 1000 / perSecond;
    this.#clock = clock;
  }

  /** Runs the work when its turn comes, unless the signal has aborted by then. */
  async run<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T> {
    if (this.#free > 0) this.#free -= 1;
    else await new Promise<void>((resolve) => this.#queue.push(resolve));
    try {
      await this.#waitForStart(signal);
      return await work();
    } finally {
      const next = this.#queue.shift();
      if (next) next();
      else this.#free += 1;
    }
  }

  /** Lets no attempt start for so many milliseconds. */
  pause(milliseconds: number): void {
    this.#opensAt = Math.max(this.#opensAt, this.#clock.now() + milliseconds);
  }

  async #waitForStart(signal: AbortSignal): Promise<void> {
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
