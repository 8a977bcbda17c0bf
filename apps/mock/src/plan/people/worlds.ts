// The worlds of all tenants: everybody's people, and on top of them those of single tenants.
import { MockMistake, say } from "../../mistake.ts";
import { LruCache } from "../../units/lru-cache.ts";
import { type Ground, type Inhabited, inhabit } from "./inhabit.ts";
import type { Person } from "./person.ts";

/** How many worlds of single tenants are kept; another one is made anew in some milliseconds. */
const KEPT = 64;
/** People of everybody, and of each tenant. */
const MOST = 1_000;

interface Kept {
  readonly people: readonly Person[];
  readonly everybody: Inhabited;
  readonly inhabited: Inhabited;
}

export class Worlds {
  readonly #ground: Ground;
  readonly #kept = new LruCache<Kept>(KEPT);
  #everybody: Inhabited;

  constructor(ground: Ground) {
    this.#ground = ground;
    this.#everybody = inhabit(ground, [], false);
  }

  /** Without people of single tenants. */
  get everybody(): Inhabited {
    return this.#everybody;
  }

  /** @throws {MockMistake} for people who can't be in one world; nothing has changed then */
  setEverybody(people: readonly Person[]): void {
    checkNumber(people);
    this.#everybody = inhabit(this.#ground, people, false);
  }

  /**
   * A tenant's people as they are kept: each with uid and nickname.
   *
   * @throws {MockMistake} for people who can't be in one world with everybody's
   */
  check(people: readonly Person[]): Inhabited["people"] {
    checkNumber(people);
    const own = inhabit(this.#ground, this.#together(people), true).people;
    const uids = new Set(people.flatMap(({ uid = 0 }) => uid));
    const nicknames = new Set(people.flatMap(({ nickname = "" }) => nickname));
    return own.filter(({ uid, nickname }) => uids.has(uid) || nicknames.has(nickname));
  }

  /** The world of a tenant with these people. What no longer fits everybody's people, who changed, is left out. */
  of(tenant: string, people: readonly Person[]): Inhabited {
    const kept = this.#kept.get(tenant);
    if (kept?.people === people && kept.everybody === this.#everybody) return kept.inhabited;
    const inhabited = inhabit(this.#ground, this.#together(people), true, false);
    this.#kept.set(tenant, { people, everybody: this.#everybody, inhabited });
    return inhabited;
  }

  /** A tenant's person takes the place of everybody's with that uid or nickname. */
  #together(own: readonly Person[]): readonly Person[] {
    const uids = new Set(own.map(({ uid }) => uid));
    const nicknames = new Set(own.map(({ nickname }) => nickname));
    const others = this.#everybody.people.filter(({ uid, nickname }) => !uids.has(uid) && !nicknames.has(nickname));
    return [...others, ...own];
  }
}

function checkNumber(people: readonly Person[]): void {
  if (people.length <= MOST) return;
  throw new MockMistake(say("add people"), say("{0} are too many", people.length), say("Give at most {0}.", MOST));
}
