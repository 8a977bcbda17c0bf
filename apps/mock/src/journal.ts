// What happened, in order: the only memory of calls. Entries are a ring; counts are kept apart and never wrap.

import { costOf } from "./bill/prices.ts";
import type { Call, Credential, Decision, Entry, Outcome, Plan, Reply, Stamp, Tally } from "./exchange.ts";
import { Nonces } from "./journal/nonces.ts";
import { entryOf, type Remembered } from "./journal/remembered.ts";
import { Counted } from "./journal/tally.ts";
import { pseudonym } from "./mask.ts";

export interface JournalSettings {
  readonly seed: number;
  /** How many entries are kept. */
  readonly size: number;
  /** How many tokens are counted apart; past it the one unused for longest is forgotten. */
  readonly rooms: number;
  /** Told of each entry as it is written. */
  readonly onEntry?: ((entry: Entry) => void) | undefined;
}

/** All that the spine knows of a call when it is recorded. */
export interface Told {
  readonly call: Call;
  readonly credential: Credential;
  readonly plan: Plan;
  readonly decision: Decision;
}

const NOBODY: Tally = new Counted("-");

export class Journal {
  readonly #settings: JournalSettings;
  #ring: Remembered[] = [];
  #next = 0;
  #all = new Counted("-");
  readonly #rooms = new Map<string, Counted>();
  readonly #nonces: Nonces;

  constructor(settings: JournalSettings) {
    this.#settings = settings;
    this.#nonces = new Nonces(settings.size);
  }

  /** All calls since the start or the last reset. */
  get count(): number {
    return this.#all.calls;
  }

  /** The counts of everybody together, those of forgotten tokens included. */
  get all(): Tally {
    return this.#all;
  }

  /** The counts by token, as pseudonyms; whoever was unused for longest is first. */
  get rooms(): readonly (Tally & { readonly token: string })[] {
    return [...this.#rooms.values()];
  }

  /** What a token has done so far. */
  tallyOf(token: string): Tally {
    return this.#rooms.get(token) ?? NOBODY;
  }

  /** Whether a call brought this nonce before, as far back as entries go. */
  isUsed(nonce: string): boolean {
    return this.#nonces.has(nonce);
  }

  /** What tells the answer about to be recorded from every other. */
  stamp(at: number): Stamp {
    return { seed: this.#settings.seed, count: this.#all.calls + 1, at };
  }

  /** Says what the call would have cost, in fen. */
  record({ call, credential, plan, decision }: Told, reply: Reply, milliseconds: number): number {
    const { operation, asked, at } = call;
    const room = this.#roomOf(credential.token);
    const remembered: Remembered = {
      count: this.#all.calls + 1,
      nth: room.calls + 1,
      at,
      operation,
      method: asked.method,
      path: asked.path,
      search: asked.search,
      token: room.token,
      status: reply.status,
      code: reply.code,
      cost: costOf(operation, reply.code),
      milliseconds,
      by: decision.by,
      because: decision.because,
      plan,
      drifted: decision.drifted,
      isLast: isLast(decision.outcome),
    };
    this.#all.count(remembered);
    room.count(remembered);
    room.pending += 1;
    if (credential.nonce !== undefined) this.#nonces.add(credential.nonce);
    this.#ring[this.#next] = remembered;
    this.#next = (this.#next + 1) % this.#settings.size;
    this.#settings.onEntry?.(entryOf(remembered));
    return remembered.cost;
  }

  /** The answer is on its way: the call doesn't count as one of several at the same time any more. */
  answered(token: string): void {
    const room = this.#rooms.get(token);
    if (room !== undefined && room.pending > 0) room.pending -= 1;
  }

  /** The kept entries, oldest first; a token's alone where one is given. */
  entries(token?: string): readonly Entry[] {
    const name = token === undefined ? undefined : pseudonym(token);
    return this.#kept((remembered) => name === undefined || remembered.token === name).map(entryOf);
  }

  /** Forgets every call, or a token's. */
  reset(token?: string): void {
    const name = token === undefined ? undefined : pseudonym(token);
    this.#ring = this.#kept((remembered) => name !== undefined && remembered.token !== name);
    this.#next = this.#ring.length % this.#settings.size;
    if (token !== undefined) {
      this.#rooms.delete(token);
      return;
    }
    this.#all = new Counted("-");
    this.#rooms.clear();
    this.#nonces.clear();
  }

  #kept(wanted: (remembered: Remembered) => boolean): Remembered[] {
    return [...this.#ring.slice(this.#next), ...this.#ring.slice(0, this.#next)].filter(wanted);
  }

  /** A Map keeps the order of insertion: the first key is the room unused for longest. */
  #roomOf(token: string): Counted {
    const room = this.#rooms.get(token) ?? new Counted(pseudonym(token));
    this.#rooms.delete(token);
    this.#rooms.set(token, room);
    const [oldest] = this.#rooms.size > this.#settings.rooms ? this.#rooms.keys() : [];
    if (oldest !== undefined) this.#rooms.delete(oldest);
    return room;
  }
}

/** Whether a page says that it is the last: a client that goes on has not listened. */
function isLast(outcome: Outcome): boolean {
  const payload = "payload" in outcome ? outcome.payload : undefined;
  return typeof payload === "object" && payload !== null && "next_cursor" in payload && payload.next_cursor === 0;
}
