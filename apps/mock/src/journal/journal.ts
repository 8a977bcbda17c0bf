// What happened, in order: the only memory of calls. Entries are a ring; counts are kept apart and never wrap.

import type { AnswerId, Call, Credential, Decision, Entry, Outcome, Plan, Reply, Tally } from "../exchange/types.ts";
import { costOf } from "../reports/prices.ts";
import { LruCache } from "../units/lru-cache.ts";
import { pseudonym } from "./mask.ts";
import { type CallRecord, entryOf } from "./record.ts";
import { Ring } from "./ring.ts";
import { Counted } from "./tally.ts";

export interface JournalSettings {
  readonly seed: number;
  /** How many entries are kept. */
  readonly size: number;
  /** How many tokens are counted apart; past it the one unused for longest is forgotten. */
  readonly tenants: number;
  /** Told of each entry as it is written. */
  readonly onEntry?: ((entry: Entry) => void) | undefined;
}

/** All that the spine knows of a call when it is recorded. */
export interface Considered {
  readonly call: Call;
  readonly credential: Credential;
  readonly plan: Plan;
  readonly decision: Decision;
}

const NOBODY: Tally = new Counted("-");

export class Journal {
  readonly #settings: JournalSettings;
  readonly #ring: Ring;
  readonly #tenants: LruCache<Counted>;
  readonly #codes = new Map<number, number>();
  readonly #nonces: LruCache<true>;
  #all = new Counted("-");

  constructor(settings: JournalSettings) {
    this.#settings = settings;
    this.#ring = new Ring(settings.size);
    this.#tenants = new LruCache(settings.tenants);
    this.#nonces = new LruCache(settings.size);
  }

  /** All calls since the start or the last reset. */
  get count(): number {
    return this.#all.calls;
  }

  /** The counts of everybody together, those of forgotten tokens included. */
  get all(): Tally {
    return this.#all;
  }

  /** All calls by the service's own code. */
  get codes(): ReadonlyMap<number, number> {
    return this.#codes;
  }

  /** The counts by token, as pseudonyms; whoever was unused for longest is first. */
  get tenants(): readonly (Tally & { readonly token: string })[] {
    return [...this.#tenants];
  }

  /** What a token has done so far. */
  tallyOf(token: string): Tally {
    return this.#tenants.get(token) ?? NOBODY;
  }

  /** Whether a call brought this nonce before, as far back as entries go. */
  isUsed(nonce: string): boolean {
    return this.#nonces.has(nonce);
  }

  /** What tells the answer about to be recorded from every other. */
  answerId(at: number): AnswerId {
    return { seed: this.#settings.seed, count: this.#all.calls + 1, at };
  }

  /** Says what the call would have cost, in fen. */
  record({ call, credential, plan, decision }: Considered, reply: Reply, milliseconds: number): number {
    const { operation, request, at } = call;
    const tenant = this.#tenants.use(credential.token, counted);
    const record: CallRecord = {
      count: this.#all.calls + 1,
      nth: tenant.calls + 1,
      at,
      operation,
      method: request.method,
      url: request.url,
      token: tenant.token,
      status: reply.status,
      code: reply.code,
      cost: costOf(operation, reply.code),
      milliseconds,
      by: decision.by,
      because: decision.because,
      plan,
      mutated: decision.mutated,
      isLast: isLast(decision.outcome),
    };
    this.#all.count(record);
    tenant.count(record);
    tenant.pending += 1;
    if (credential.nonce !== undefined) this.#nonces.set(credential.nonce, true);
    this.#codes.set(reply.code, (this.#codes.get(reply.code) ?? 0) + 1);
    this.#ring.add(record);
    this.#settings.onEntry?.(entryOf(record));
    return record.cost;
  }

  /** The answer is on its way: the call doesn't count as one of several at the same time any more. */
  answered(token: string): void {
    const tenant = this.#tenants.get(token);
    if (tenant !== undefined && tenant.pending > 0) tenant.pending -= 1;
  }

  /** The kept entries, oldest first; a token's alone where one is given. */
  entries(token?: string): readonly Entry[] {
    const name = token === undefined ? undefined : pseudonym(token);
    return this.#ring.filter((call) => name === undefined || call.token === name).map(entryOf);
  }

  /** Forgets every call, or a token's. */
  reset(token?: string): void {
    const name = token === undefined ? undefined : pseudonym(token);
    this.#ring.keep((call) => name !== undefined && call.token !== name);
    if (token !== undefined) {
      this.#tenants.delete(token);
      return;
    }
    this.#all = new Counted("-");
    this.#codes.clear();
    this.#tenants.clear();
    this.#nonces.clear();
  }
}

const counted = (token: string) => new Counted(pseudonym(token));

/** Whether a page says that it is the last: a client that goes on has not listened. */
function isLast(outcome: Outcome): boolean {
  const payload = "payload" in outcome ? outcome.payload : undefined;
  return typeof payload === "object" && payload !== null && "next_cursor" in payload && payload.next_cursor === 0;
}
