/** What happened to one call so far, over all of its tries. */
import type { Billed, Facts, WeiboError } from "./errors/weibo-error.ts";

const RANK = { no: 0, maybe: 1, yes: 2 } as const satisfies Record<Billed, number>;

export class Tally {
  readonly operation: string;
  /** What was wrong with the last try. */
  lastError: WeiboError | undefined;
  /** How long to wait before another one, in milliseconds. */
  wait = 0;
  #attempts = 0;
  #billed: Billed = "no";
  #isFlying = false;

  constructor(operation: string) {
    this.operation = operation;
  }

  /** A try leaves; until it lands nobody knows whether it is billed. */
  depart(): number {
    this.#isFlying = true;
    this.#attempts += 1;
    return this.#attempts;
  }

  land(billed: Billed): void {
    this.#isFlying = false;
    this.#billed = worse(this.#billed, billed);
  }

  facts(): Facts {
    const billed = this.#isFlying ? worse(this.#billed, "maybe") : this.#billed;
    return { operation: this.operation, attempts: this.#attempts, billed };
  }
}

const worse = (one: Billed, other: Billed): Billed => (RANK[one] >= RANK[other] ? one : other);
