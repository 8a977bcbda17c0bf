/** What may be spent, counted in tries before they are sent, so that no interleaving passes it. */
import type { Billed } from "./errors/weibo-error.ts";

export interface BudgetOptions {
  /** How many tries may be sent, retries included. */
  readonly calls?: number;
  /** How much may be spent; a try whose fate is unknown counts as billed. */
  readonly yuan?: number;
  /** Yuan for a billed call; default 0.1. */
  readonly price?: number;
}

export interface Spent {
  /** Tries that were sent. */
  readonly tries: number;
  readonly billed: number;
  /** Tries that may have been billed: timeouts, broken connections. */
  readonly unsure: number;
  /** What all that costs at most. */
  readonly yuan: number;
}

export class Budget {
  readonly #calls: number;
  readonly #price: number;
  readonly #yuan: number;
  #tries = 0;
  #flying = 0;
  readonly #ended = { no: 0, maybe: 0, yes: 0 };

  constructor({ calls = Infinity, yuan = Infinity, price = 0.1 }: BudgetOptions) {
    this.#calls = calls;
    this.#yuan = yuan;
    this.#price = price;
  }

  /** Counts a try, or names the limit that it would pass. */
  take(): string | undefined {
    if (this.#tries >= this.#calls) return `${this.#calls} calls`;
    // Counted in calls: tenths of a yuan don't add up in binary.
    const affordable = Math.floor(this.#yuan / this.#price + 1e-9);
    if (this.#ended.yes + this.#ended.maybe + this.#flying >= affordable) return `${this.#yuan} yuan`;
    this.#tries += 1;
    this.#flying += 1;
    return undefined;
  }

  /** How a try that was taken came out. */
  settle(billed: Billed): void {
    this.#flying -= 1;
    this.#ended[billed] += 1;
  }

  spent(): Spent {
    const { yes: billed, maybe } = this.#ended;
    const unsure = maybe + this.#flying;
    return { tries: this.#tries, billed, unsure, yuan: Number(((billed + unsure) * this.#price).toFixed(4)) };
  }
}
