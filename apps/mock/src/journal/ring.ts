// The latest calls: as many as are kept, the newest in place of the oldest.
import type { Remembered } from "./remembered.ts";

export class Ring {
  readonly #size: number;
  #calls: Remembered[] = [];
  #next = 0;

  constructor(size: number) {
    this.#size = size;
  }

  add(call: Remembered): void {
    this.#calls[this.#next] = call;
    this.#next = this.#next + 1 === this.#size ? 0 : this.#next + 1;
  }

  /** Those that are wanted, oldest first. */
  filter(isWanted: (call: Remembered) => boolean): Remembered[] {
    return [...this.#calls.slice(this.#next), ...this.#calls.slice(0, this.#next)].filter(isWanted);
  }

  /** Forgets all others. */
  keep(isWanted: (call: Remembered) => boolean): void {
    this.#calls = this.filter(isWanted);
    this.#next = this.#calls.length % this.#size;
  }
}
