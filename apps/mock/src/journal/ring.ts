// The latest calls: as many as are kept, the newest in place of the oldest. In columns, since nothing that a call
// brings along may stay: whatever does is copied by V8 until it is old, and fills the old space before it goes.
import type { Decision, Operation, Plan } from "../exchange/types.ts";
import { Numbers } from "./number-column.ts";
import type { Remembered } from "./record.ts";
import { Shared } from "./refs.ts";
import { Texts } from "./text-column.ts";

const NO_DRIFT: readonly string[] = [];

export class Ring {
  readonly #size: number;
  readonly #counts: Numbers;
  readonly #nths: Numbers;
  readonly #times: Numbers;
  readonly #statuses: Numbers;
  readonly #codes: Numbers;
  readonly #costs: Numbers;
  readonly #milliseconds: Numbers;
  readonly #urls: Texts;
  readonly #operations = new Shared<Operation>();
  readonly #methods = new Shared<string>();
  readonly #tokens = new Shared<string>();
  readonly #speakers = new Shared<Decision["by"]>();
  readonly #reasons = new Shared<string>();
  readonly #plans = new Shared<Plan>();
  readonly #drifts = new Shared<readonly string[]>();
  readonly #ends = new Shared<boolean>();
  #kept = 0;
  #next = 0;

  constructor(size: number) {
    this.#size = size;
    this.#counts = new Numbers(size);
    this.#nths = new Numbers(size);
    this.#times = new Numbers(size);
    this.#statuses = new Numbers(size);
    this.#codes = new Numbers(size);
    this.#costs = new Numbers(size);
    this.#milliseconds = new Numbers(size);
    this.#urls = new Texts(size);
  }

  add(call: Remembered): void {
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
    this.#speakers.set(place, call.by);
    this.#reasons.set(place, call.because);
    this.#plans.set(place, call.plan);
    this.#drifts.set(place, call.drifted ?? NO_DRIFT);
    this.#ends.set(place, call.isLast);
    this.#next = place + 1 === this.#size ? 0 : place + 1;
    this.#kept = Math.max(this.#kept, place + 1);
  }

  /** Those that are wanted, oldest first. */
  filter(isWanted: (call: Remembered) => boolean): Remembered[] {
    const oldest = this.#kept < this.#size ? 0 : this.#next;
    return Array.from({ length: this.#kept }, (_, age) => this.#at((oldest + age) % this.#size)).filter(isWanted);
  }

  /** Forgets all others. */
  keep(isWanted: (call: Remembered) => boolean): void {
    const calls = this.filter(isWanted);
    this.#kept = 0;
    this.#next = 0;
    for (const call of calls) this.add(call);
  }

  #at(place: number): Remembered {
    const drifted = this.#drifts.get(place);
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
      by: this.#speakers.get(place),
      because: this.#reasons.get(place),
      plan: this.#plans.get(place),
      drifted: drifted === NO_DRIFT ? undefined : drifted,
      isLast: this.#ends.get(place),
    };
  }
}
