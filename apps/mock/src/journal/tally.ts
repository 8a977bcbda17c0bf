// Counts what the journal records of one token, or of all: numbers alone, few of them, since tokens may be many.

import { beijingDay } from "@weibo-kit/types/beijing-time";
import type { OperationTally, Period, Tally, UpstreamName } from "../exchange/types.ts";
import type { CallRecord } from "./record.ts";

const SECOND = 1_000;
const HOUR = 3_600_000;

class CountedOperation implements OperationTally {
  readonly name: string;
  readonly upstream: UpstreamName;
  calls = 0;
  successes = 0;
  fen = 0;
  #day = 0;
  #onDay = 0;

  constructor(name: string, upstream: UpstreamName) {
    this.name = name;
    this.upstream = upstream;
  }

  count({ code, cost, at }: CallRecord): void {
    this.calls += 1;
    this.fen += cost;
    if (code !== 0) return;
    this.successes += 1;
    this.#onDay = this.successesOn(at) + 1;
    this.#day = beijingDay(at);
  }

  successesOn(at: number): number {
    return beijingDay(at) === this.#day ? this.#onDay : 0;
  }
}

export class Counted implements Tally {
  /** The token's pseudonym, made once. */
  readonly token: string;
  calls = 0;
  pending = 0;
  fen = 0;
  since: number | undefined;
  /** A list, since most tokens ask for one or two. */
  operations: readonly CountedOperation[] = [];
  #second = 0;
  #inSecond = 0;
  #hour = 0;
  #inHour = 0;

  constructor(token: string) {
    this.token = token;
  }

  count(record: CallRecord): void {
    const { at, cost, operation } = record;
    this.calls += 1;
    this.fen += cost;
    this.since ??= at;
    this.#inSecond = this.within(SECOND, at) + 1;
    this.#second = Math.floor(at / SECOND);
    this.#inHour = this.within(HOUR, at) + 1;
    this.#hour = Math.floor(at / HOUR);
    (this.of(operation.name) ?? this.#add(operation.name, operation.upstream)).count(record);
  }

  within(length: Period, at: number): number {
    const index = Math.floor(at / length);
    if (length === SECOND) return index === this.#second ? this.#inSecond : 0;
    return index === this.#hour ? this.#inHour : 0;
  }

  of(name: string): CountedOperation | undefined {
    for (const operation of this.operations) if (operation.name === name) return operation;
    return undefined;
  }

  #add(name: string, upstream: UpstreamName): CountedOperation {
    const operation = new CountedOperation(name, upstream);
    // Not spread: V8 then leaves room for sixteen more.
    this.operations = this.operations.concat(operation);
    return operation;
  }
}
