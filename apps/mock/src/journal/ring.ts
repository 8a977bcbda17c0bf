// The latest calls: as many as are kept, the newest in place of the oldest. In columns, since nothing that a call
// brings along may stay: whatever does is copied by V8 until it is old, and fills the old space before it goes.
import type { Decision, Operation, Plan } from "../exchange/types.ts";
import { NumberColumn } from "./number-column.ts";
import type { CallRecord } from "./record.ts";
import { Refs } from "./refs.ts";
import { TextColumn } from "./text-column.ts";

const NO_DRIFT: readonly string[] = [];

export class Ring {
  readonly #size: number;
  readonly #counts: NumberColumn;
  readonly #nths: NumberColumn;
  readonly #times: NumberColumn;
  readonly #statuses: NumberColumn;
  readonly #codes: NumberColumn;
  readonly #costs: NumberColumn;
  readonly #milliseconds: NumberColumn;
  readonly #urls: TextColumn;
  readonly #operations = new Refs<Operation>();
  readonly #methods = new Refs<string>();
  readonly #tokens = new Refs<string>();
  readonly #deciders = new Refs<Decision["by"]>();
  readonly #reasons = new Refs<string>();
  readonly #plans = new Refs<Plan>();
  readonly #mutations = new Refs<readonly string[]>();
  readonly #ends = new Refs<boolean>();
  #kept = 0;
  #next = 0;

  constructor(size: number) {
    this.#size = size;
    this.#counts = new NumberColumn(size);
    this.#nths = new NumberColumn(size);
    this.#times = new NumberColumn(size);
    this.#statuses = new NumberColumn(size);
    this.#codes = new NumberColumn(size);
    this.#costs = new NumberColumn(size);
    this.#milliseconds = new NumberColumn(size);
    this.#urls = new TextColumn(size);
  }

  add(call: CallRecord): void {
    const place = this.#next;
    this.#counts.set(place, call.count);
    this.#nths.set(place, call.nth);
    this.#times.set(place, call.at);
    this.#statuses.set(place, call.status);
    this.#codes.set(place, call.code);
    this.#costs.set(place, call.cost);
    this.#milliseconds.set(place, call.milliseconds);
    this.#urls.set(place, call.url);
    this.#operations.set(place, call.operation);
    this.#methods.set(place, call.method);
    this.#tokens.set(place, call.token);
    this.#deciders.set(place, call.by);
    this.#reasons.set(place, call.because);
    this.#plans.set(place, call.plan);
    this.#mutations.set(place, call.mutated ?? NO_DRIFT);
    this.#ends.set(place, call.isLast);
    this.#next = place + 1 === this.#size ? 0 : place + 1;
    this.#kept = Math.max(this.#kept, place + 1);
  }

  /** Those that are wanted, oldest first. */
  filter(isWanted: (call: CallRecord) => boolean): CallRecord[] {
    const oldest = this.#kept < this.#size ? 0 : this.#next;
    return Array.from({ length: this.#kept }, (_, age) => this.#at((oldest + age) % this.#size)).filter(isWanted);
  }

  /** Forgets all others. */
  keep(isWanted: (call: CallRecord) => boolean): void {
    const calls = this.filter(isWanted);
    this.#kept = 0;
    this.#next = 0;
    for (const call of calls) this.add(call);
  }

  #at(place: number): CallRecord {
    const mutated = this.#mutations.get(place);
    return {
      count: this.#counts.get(place),
      nth: this.#nths.get(place),
      at: this.#times.get(place),
      operation: this.#operations.get(place),
      method: this.#methods.get(place),
      url: this.#urls.get(place),
      token: this.#tokens.get(place),
      status: this.#statuses.get(place),
      code: this.#codes.get(place),
      cost: this.#costs.get(place),
      milliseconds: this.#milliseconds.get(place),
      by: this.#deciders.get(place),
      because: this.#reasons.get(place),
      plan: this.#plans.get(place),
      mutated: mutated === NO_DRIFT ? undefined : mutated,
      isLast: this.#ends.get(place),
    };
  }
}
