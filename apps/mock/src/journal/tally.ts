// Counts the calls of one tenant, or of all: few numbers, since there may be many tenants.
import { beijingDay } from "@weibo-kit/types/beijing-time";
import type { UpstreamName } from "../exchange/fault.ts";
import type { TenantKey } from "../exchange/reply.ts";
import type { OperationTally, Period, Tally } from "../exchange/tally.ts";
import { shown } from "./mask.ts";

const SECOND = 1_000;
const HOUR = 3_600_000;

/** The part of a call that is counted. */
export interface Counted {
  readonly operation: { readonly name: string; readonly upstream: UpstreamName; readonly price: number };
  /** Milliseconds since 1970. */
  readonly at: number;
}

class OperationCounts implements OperationTally {
  readonly name: string;
  readonly upstream: UpstreamName;
  readonly price: number;
  calls = 0;
  successes = 0;
  fen = 0;
  #day = 0;
  #onDay = 0;

  constructor({ name, upstream, price }: Counted["operation"]) {
    this.name = name;
    this.upstream = upstream;
    this.price = price;
  }

  /** Counts a success of that day, or takes one back. */
  reserve(at: number, count: 1 | -1): void {
    this.#onDay = this.successesOn(at) + count;
    this.#day = beijingDay(at);
  }

  successesOn(at: number): number {
    return beijingDay(at) === this.#day ? this.#onDay : 0;
  }
}

export class Counts implements Tally {
  /** The token's, computed once. */
  readonly digest: string;
  readonly key: TenantKey;
  calls = 0;
  pending = 0;
  fen = 0;
  committed = 0;
  /** By a reset of the tenant: its calls that are under way leave no entry. */
  isForgotten = false;
  since: number | undefined;
  /** A list and no map, since most tenants use one or two operations. */
  operations: readonly OperationCounts[] = [];
  #second = 0;
  #inSecond = 0;
  #hour = 0;
  #inHour = 0;

  constructor(digest: string, key: TenantKey) {
    this.digest = digest;
    this.key = key;
  }

  /** The token's pseudonym. */
  get token(): string {
    return shown(this.digest);
  }

  /** @param isSuccess whether the call was decided to succeed: its price and place in the day's quota are reserved */
  arrive({ operation, at }: Counted, isSuccess: boolean): void {
    this.calls += 1;
    this.pending += 1;
    this.since ??= at;
    this.#inSecond = this.within(SECOND, at) + 1;
    this.#second = Math.floor(at / SECOND);
    this.#inHour = this.within(HOUR, at) + 1;
    this.#hour = Math.floor(at / HOUR);
    const counts = this.of(operation.name) ?? this.#add(operation);
    counts.calls += 1;
    if (!isSuccess) return;
    this.committed += operation.price;
    counts.reserve(at, 1);
  }

  /** Turns what was reserved into what it became: the answer's code decides. */
  settle({ operation, at }: Counted, wasSuccess: boolean, isSuccess: boolean): void {
    const counts = this.of(operation.name) ?? this.#add(operation);
    if (wasSuccess !== isSuccess) {
      this.committed += isSuccess ? operation.price : -operation.price;
      counts.reserve(at, isSuccess ? 1 : -1);
    }
    if (!isSuccess) return;
    this.fen += operation.price;
    counts.fen += operation.price;
    counts.successes += 1;
  }

  within(length: Period, at: number): number {
    const index = Math.floor(at / length);
    if (length === SECOND) return index === this.#second ? this.#inSecond : 0;
    return index === this.#hour ? this.#inHour : 0;
  }

  of(name: string): OperationCounts | undefined {
    for (const operation of this.operations) if (operation.name === name) return operation;
    return undefined;
  }

  #add(operation: Counted["operation"]): OperationCounts {
    const counts = new OperationCounts(operation);
    // Not spread, since V8 would reserve sixteen more places.
    this.operations = this.operations.concat(counts);
    return counts;
  }
}
