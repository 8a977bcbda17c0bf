/** How much may be spent. Attempts are counted before they are sent, so concurrent calls cannot exceed the budget. */
import type { Billed } from "../errors/weibo-error.ts";

/** The option `budget`. */
export interface BudgetOptions {
  /** Attempts that may be sent, retries included; default: no limit. */
  readonly calls?: number;
  /** Yuan that may be spent; an attempt that may have been billed counts as billed. Default: no limit. */
  readonly yuan?: number;
  /** Yuan for a billed call; default: the published price, 0.1. */
  readonly price?: number;
}

/** What was spent so far. */
export interface Spent {
  /** Attempts that were sent. */
  readonly tries: number;
  /** Attempts that were billed. */
  readonly billed: number;
  /** Attempts that may have been billed: timeouts, broken connections, and those not answered yet. */
  readonly unsure: number;
  /** The cost of both in yuan: the most that the service can charge. */
  readonly yuan: number;
}

/** Counts attempts and their cost. */
export class Budget {
  readonly #calls: number;
  readonly #price: number;
  readonly #yuan: number;
  #tries = 0;
  #inFlight = 0;
  readonly #ended = { no: 0, maybe: 0, yes: 0 };

  constructor({ calls = Infinity, yuan = Infinity, price = 0 }: BudgetOptions) {
    this.#calls = calls;
    this.#yuan = yuan;
    this.#price = price;
  }

  /** Counts an attempt, or returns the limit that it would exceed: `2 calls`. */
  reserve(): string | undefined {
    if (this.#tries >= this.#calls) return `${this.#calls} calls`;
    // In calls instead of yuan, because tenths of a yuan do not add up in binary.
    const affordable = Math.floor(this.#yuan / this.#price + 1e-9);
    if (this.#ended.yes + this.#ended.maybe + this.#inFlight >= affordable) return `${this.#yuan} yuan`;
    this.#tries += 1;
    this.#inFlight += 1;
    return undefined;
  }

  /** Records whether a reserved attempt was billed. */
  settle(billed: Billed): void {
    this.#inFlight -= 1;
    this.#ended[billed] += 1;
  }

  /** What was spent so far. */
  spent(): Spent {
    const { yes: billed, maybe } = this.#ended;
    const unsure = maybe + this.#inFlight;
    return { tries: this.#tries, billed, unsure, yuan: Number(((billed + unsure) * this.#price).toFixed(4)) };
  }
}
