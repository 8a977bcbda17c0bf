/** Sums up the attempts of one call. */
import type { Billed, CallInfo, WeiboError } from "../errors/weibo-error.ts";

const RANK = { no: 0, maybe: 1, yes: 2 } as const satisfies Record<Billed, number>;

/** The attempts of one call so far. */
export class Tally {
  readonly operation: string;
  /** The parameters without the credential; empty until the request exists. */
  query: CallInfo["query"] = {};
  /** The error of the last attempt; undefined when it succeeded. */
  lastError: WeiboError | undefined;
  /** Milliseconds to wait before the next attempt. */
  wait = 0;
  #attempts = 0;
  #billed: Billed = "no";
  #billedBefore: Billed = "no";

  constructor(operation: string) {
    this.operation = operation;
  }

  /** Counts an attempt and returns its number. Until it is finished it may be billed. */
  start(): number {
    this.#billedBefore = this.#billed;
    this.#billed = worse(this.#billed, "maybe");
    this.#attempts += 1;
    return this.#attempts;
  }

  /** Records whether the attempt was billed. */
  finish(billed: Billed): void {
    this.#billed = worse(this.#billedBefore, billed);
  }

  /** The call as errors describe it. */
  info(): CallInfo {
    return { operation: this.operation, query: this.query, attempts: this.#attempts, billed: this.#billed };
  }
}

const worse = (one: Billed, other: Billed): Billed => (RANK[one] >= RANK[other] ? one : other);
