// Counts what the journal records of one token, or of all: numbers alone, of bounded size.
import type { Entry, OperationTally, Stretch, Tally, UpstreamName } from "./exchange.ts";

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

  count({ code, cost }: Entry, at: number): void {
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
  readonly #stretches = new Map<Stretch, { index: number; calls: number }>([
    [1_000, { index: 0, calls: 0 }],
    [3_600_000, { index: 0, calls: 0 }],
  ]);

  constructor(token: string) {
    this.token = token;
  }

  count(entry: Entry, at: number): void {
    this.calls += 1;
    this.fen += entry.cost;
    this.since ??= at;
    this.codes.set(entry.code, (this.codes.get(entry.code) ?? 0) + 1);
    for (const [length, stretch] of this.#stretches) {
      stretch.calls = this.within(length, at) + 1;
      stretch.index = Math.floor(at / length);
    }
    this.#operation(entry).count(entry, at);
  }

  within(length: Stretch, at: number): number {
    const stretch = this.#stretches.get(length);
    return stretch?.index === Math.floor(at / length) ? stretch.calls : 0;
  }

  #operation({ operation, upstream }: Entry): CountedOperation {
    const known = this.operations.get(operation) ?? new CountedOperation(upstream);
    if (known.calls === 0) this.operations.set(operation, known);
    return known;
  }
}

const dayOf = (at: number) => Math.floor((at + BEIJING) / DAY);
