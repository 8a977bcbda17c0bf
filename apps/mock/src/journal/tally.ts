// Counts what the journal records of one token, or of all: numbers alone, of bounded size.
import type { OperationTally, Stretch, Tally, UpstreamName } from "../exchange.ts";
import type { Remembered } from "./remembered.ts";

const DAY = 86_400_000;
const BEIJING = 8 * 3_600_000;

class CountedOperation implements OperationTally {
  readonly upstream: UpstreamName;
  calls = 0;
  successes = 0;
  fen = 0;
  #day = 0;
  #onDay = 0;

  constructor(upstream: UpstreamName) {
    this.upstream = upstream;
  }

  count({ code, cost, at }: Remembered): void {
    this.calls += 1;
    this.fen += cost;
    if (code !== 0) return;
    this.successes += 1;
    this.#onDay = this.successesOn(at) + 1;
    this.#day = dayOf(at);
  }

  successesOn(at: number): number {
    return dayOf(at) === this.#day ? this.#onDay : 0;
  }
}

export class Counted implements Tally {
  /** The token's pseudonym, made once. */
  readonly token: string;
  readonly codes = new Map<number, number>();
  readonly operations = new Map<string, CountedOperation>();
  calls = 0;
  pending = 0;
  fen = 0;
  since: number | undefined;
  #second = { index: 0, calls: 0 };
  #hour = { index: 0, calls: 0 };

  constructor(token: string) {
    this.token = token;
  }

  count(remembered: Remembered): void {
    const { at, code, cost } = remembered;
    this.calls += 1;
    this.fen += cost;
    this.since ??= at;
    this.codes.set(code, (this.codes.get(code) ?? 0) + 1);
    enter(this.#second, 1_000, at);
    enter(this.#hour, 3_600_000, at);
    this.#operation(remembered).count(remembered);
  }

  within(length: Stretch, at: number): number {
    const stretch = length === 1_000 ? this.#second : this.#hour;
    return stretch.index === Math.floor(at / length) ? stretch.calls : 0;
  }

  #operation({ operation: { name, upstream } }: Remembered): CountedOperation {
    const known = this.operations.get(name) ?? new CountedOperation(upstream);
    if (known.calls === 0) this.operations.set(name, known);
    return known;
  }
}

/** Counts one more in the stretch that `at` falls into. */
function enter(stretch: { index: number; calls: number }, length: Stretch, at: number): void {
  const index = Math.floor(at / length);
  stretch.calls = stretch.index === index ? stretch.calls + 1 : 1;
  stretch.index = index;
}

const dayOf = (at: number) => Math.floor((at + BEIJING) / DAY);
