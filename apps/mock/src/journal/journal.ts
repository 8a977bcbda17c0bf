// The only memory of calls. Entries are kept in a ring, in order; counts are kept apart and never wrap.

import type { Arrival, Considered, Rendered } from "../exchange/considered.ts";
import type { Decision } from "../exchange/decision.ts";
import type { Entry } from "../exchange/entry.ts";
import type { Tally } from "../exchange/tally.ts";
import { mistakeInEnglish } from "../mistake.ts";
import { LruCache } from "../units/lru-cache.ts";
import { AnswerCounts } from "./answer-counts.ts";
import { entriesInSlices } from "./entries-in-slices.ts";
import { KnownToClients } from "./known-to-clients.ts";
import { digest, type Mask } from "./mask.ts";
import type { Memory } from "./memory.ts";
import { entryOf, recordOf } from "./record.ts";
import { Ring } from "./ring.ts";
import { Counts } from "./tally.ts";
import { NO_KEY, tenantKey } from "./tenant-key.ts";

/** What a journal is built from. */
export interface JournalSettings {
  readonly seed: number;
  /** How many entries are kept. */
  readonly size: number;
  /** How many tenants are counted apart; past it the one unused for longest is forgotten. */
  readonly tenants: number;
  readonly mask: Mask;
  /** Called with each entry as it is written. */
  readonly onEntry?: ((entry: Entry, considered: Considered) => void) | undefined;
}

/** An arrival with the counts that it changed. */
class Arrived implements Arrival {
  readonly id: Arrival["id"];
  readonly count: number;
  readonly all: Counts;
  readonly tenant: Counts;
  readonly isSuccess: boolean;
  readonly known: number;
  isPending = true;

  constructor(id: Arrival["id"], all: Counts, tenant: Counts, isSuccess: boolean, known: number) {
    this.id = id;
    this.count = all.calls;
    this.all = all;
    this.tenant = tenant;
    this.isSuccess = isSuccess;
    this.known = known;
  }
}

const EMPTY: Tally = new Counts("", NO_KEY);

/** Records calls and answers questions about them. */
export class Journal implements Memory {
  /** Which answers the clients have. */
  readonly clients: KnownToClients = new KnownToClients();
  readonly #settings: JournalSettings;
  readonly #ring: Ring;
  readonly #tenants: LruCache<Counts>;
  readonly #codes = new Map<number, number>();
  readonly #nonces: LruCache<true>;
  readonly #countsOf: (token: string) => Counts;
  #all = new Counts("", NO_KEY);
  #answers = new AnswerCounts();

  constructor(settings: JournalSettings) {
    this.#settings = settings;
    this.#ring = new Ring(settings.size);
    this.#tenants = new LruCache(settings.tenants);
    this.#nonces = new LruCache(settings.size);
    this.#countsOf = (token) => new Counts(digest(token), tenantKey(settings.seed, token));
  }

  /** All calls since the start or the last reset. */
  get count(): number {
    return this.#all.calls;
  }

  /** The counts of all tenants together, those of forgotten ones included. */
  get all(): Tally {
    return this.#all;
  }

  /** All recorded answers by the service's own code. */
  get codes(): ReadonlyMap<number, number> {
    return this.#codes;
  }

  /** All recorded answers by operation, code and decider, and how long the mock took. */
  get answers(): AnswerCounts {
    return this.#answers;
  }

  /** The counts by tenant, under pseudonyms; the one unused for longest is first. */
  get tenants(): readonly (Tally & { readonly token: string })[] {
    return [...this.#tenants];
  }

  tallyOf(token: string): Tally {
    return this.#tenants.get(token) ?? EMPTY;
  }

  isUsed(nonce: string): boolean {
    return this.#nonces.has(nonce);
  }

  arrive({ call, credential, tenant: name, decision }: Considered): Arrival {
    const isSuccess = isDecidedSuccess(decision);
    const tenant = this.#tenants.use(name, this.#countsOf);
    this.#all.arrive(call, isSuccess);
    tenant.arrive(call, isSuccess);
    if (credential.nonce !== undefined) this.#nonces.set(credential.nonce, true);
    const id = { key: tenant.key, nth: tenant.calls, at: call.at };
    return new Arrived(id, this.#all, tenant, isSuccess, this.clients.known);
  }

  record(arrival: Arrival, rendered: Rendered, milliseconds: number): number {
    if (!(arrival instanceof Arrived)) throw new Error("An arrival was recorded by a journal that did not count it.");
    const { all, tenant } = arrival;
    const places = { answered: this.clients.answer(), known: arrival.known };
    const record = recordOf(arrival, places, rendered, tenant.digest, milliseconds, this.#settings.mask);
    const isSuccess = record.code === 0;
    all.settle(rendered.considered.call, arrival.isSuccess, isSuccess);
    tenant.settle(rendered.considered.call, arrival.isSuccess, isSuccess);
    // A reset forgets the calls that are under way, too.
    if (all !== this.#all) return record.cost;
    this.#codes.set(record.code, (this.#codes.get(record.code) ?? 0) + 1);
    this.#answers.add(record.operation, record.code, record.by, milliseconds);
    if (tenant.isForgotten) return record.cost;
    this.#ring.add(record);
    const { onEntry, mask } = this.#settings;
    onEntry?.(entryOf(record, mask), rendered.considered);
    return record.cost;
  }

  answered(arrival: Arrival): void {
    if (!(arrival instanceof Arrived) || !arrival.isPending) return;
    arrival.isPending = false;
    arrival.all.pending -= 1;
    arrival.tenant.pending -= 1;
  }

  /** The kept entries in the order in which their calls arrived; one tenant's where a token is given. */
  entries(token?: string): readonly Entry[] {
    return [...this.slices(token)].flat();
  }

  /** The same some at a time, made when they are asked for; entries that were overwritten meanwhile are missing. */
  slices(token?: string): Generator<readonly Entry[]> {
    return entriesInSlices(this.#ring, isOf(token), (record) => entryOf(record, this.#settings.mask));
  }

  /** Clears entries, counts and nonces of all tenants; with a token the entries and counts of that one, whose calls stay in the totals. */
  reset(token?: string): void {
    const isForgotten = isOf(token);
    this.#ring.keep((name) => !isForgotten(name));
    if (token !== undefined) {
      const counts = this.#tenants.get(token);
      if (counts) counts.isForgotten = true;
      this.#tenants.delete(token);
      return;
    }
    this.#all = new Counts("", NO_KEY);
    this.#codes.clear();
    this.#answers = new AnswerCounts();
    this.#tenants.clear();
    this.#nonces.clear();
  }
}

/** Whether a digest is that of a token; without a token, each is. */
function isOf(token: string | undefined): (name: string) => boolean {
  if (token === undefined) return () => true;
  if (typeof token !== "string")
    throw mistakeInEnglish("ask the journal", "the token is not a text", "Give a tenant's.");
  const own = digest(token);
  return (name) => name === own;
}

/** A recorded answer counts as a success until its code is known. */
const isDecidedSuccess = ({ outcome }: Decision) => !("fault" in outcome) && !("failure" in outcome);
