// What happened, in order: the only memory of calls. Entries are a ring; counts are kept apart and never wrap.
import type { Call, Credential, Decision, Entry, Reply, Stamp } from "./exchange.ts";
import { maskedUrl, pseudonym } from "./mask.ts";

export interface JournalSettings {
  readonly seed: number;
  /** How many entries are kept. */
  readonly size: number;
  /** How many tokens are counted apart; past it the one unused for longest is forgotten. */
  readonly rooms: number;
  /** Told of each entry as it is written. */
  readonly onEntry?: ((entry: Entry) => void) | undefined;
}

export class Journal {
  readonly #settings: JournalSettings;
  #entries: Entry[] = [];
  #next = 0;
  #count = 0;
  #calls = new Map<string, number>();

  constructor(settings: JournalSettings) {
    this.#settings = settings;
  }

  /** All calls since the start or the last reset. */
  get count(): number {
    return this.#count;
  }

  /** How many calls a token has made. */
  callsOf(token: string): number {
    return this.#calls.get(token) ?? 0;
  }

  /** What tells the answer about to be recorded from every other. */
  stamp(at: number): Stamp {
    return { seed: this.#settings.seed, count: this.#count + 1, at };
  }

  record(call: Call, credential: Credential, decision: Decision, reply: Reply, milliseconds: number): void {
    this.#count += 1;
    this.#countFor(credential.token);
    const entry: Entry = {
      count: this.#count,
      at: new Date(call.at).toISOString(),
      upstream: call.operation.upstream,
      operation: call.operation.name,
      method: call.asked.method,
      url: maskedUrl(call.asked),
      token: pseudonym(credential.token),
      status: reply.status,
      code: reply.code,
      milliseconds: Math.round(milliseconds * 100) / 100,
      by: decision.by,
      because: decision.because,
    };
    this.#entries[this.#next] = entry;
    this.#next = (this.#next + 1) % this.#settings.size;
    this.#settings.onEntry?.(entry);
  }

  /** The kept entries, oldest first. */
  entries(): readonly Entry[] {
    return [...this.#entries.slice(this.#next), ...this.#entries.slice(0, this.#next)];
  }

  reset(): void {
    this.#entries = [];
    this.#next = 0;
    this.#count = 0;
    this.#calls.clear();
  }

  /** A Map keeps the order of insertion: the first key is the room unused for longest. */
  #countFor(token: string): void {
    const calls = this.callsOf(token) + 1;
    this.#calls.delete(token);
    this.#calls.set(token, calls);
    const [oldest] = this.#calls.keys();
    if (this.#calls.size > this.#settings.rooms && oldest !== undefined) this.#calls.delete(oldest);
  }
}
