// What is in force, and for whom: one set for everybody, and a room for each token that has asked for its own.

import type { Upstream } from "../../exchange/types.ts";
import { type ReadyLimits, readyLimits } from "../limits/compile.ts";
import { MockMistake } from "../../mistake.ts";
import { checkScenario } from "../scenario/validate.ts";
import { named } from "../scenario/builtin.ts";
import { type ReadyScenario, readyScenario } from "../scenario/compile.ts";
import type { Scenario } from "../scenario/rule.ts";
import type { Room } from "./tenant.ts";

export interface RoomsSettings {
  readonly upstreams: readonly Upstream[];
  readonly seed: number;
  readonly clock: () => number;
  /** How many tokens may have rooms; past it the one idle for longest is forgotten. */
  readonly most: number;
}

/** What a token has asked for; the rest is everybody's. */
interface Wishes {
  readonly scenario?: ReadyScenario;
  readonly limits?: ReadyLimits;
  readonly ahead?: number;
}

export class Rooms {
  readonly #settings: RoomsSettings;
  readonly #named = new Map<string, ReadyScenario>();
  readonly #wishes = new Map<string, Wishes>();
  #house: Wishes = {};
  #everybody: Room;

  constructor(settings: RoomsSettings) {
    this.#settings = settings;
    this.#everybody = this.#furnish({});
  }

  get size(): number {
    return this.#wishes.size;
  }

  /** `once` is a scenario for this call alone. */
  of(token: string, once: string | null = null): Room {
    const wishes = this.#wishes.get(token);
    if (wishes) this.#keep(token, wishes);
    const room = wishes ? this.#furnish(wishes) : this.#everybody;
    return once === null ? room : this.#furnish({ ...wishes, scenario: this.ready(once) });
  }

  now(room: Room): number {
    return this.#settings.clock() + room.ahead;
  }

  /** Without a token: for everybody who has no room of their own. */
  use(scenario: string | Scenario, token?: string): ReadyScenario {
    const ready =
      typeof scenario === "string" ? this.ready(scenario) : this.#prepare(scenario.name ?? "given", scenario);
    this.#wish({ scenario: ready }, token);
    return ready;
  }

  limit(limits: unknown, token?: string): void {
    const { upstreams } = this.#settings;
    const operations = upstreams.flatMap((upstream) => upstream.operations.map(({ name }) => name));
    this.#wish({ limits: readyLimits(limits, operations) }, token);
  }

  /** Moves a clock by so many milliseconds, ahead or back. */
  advance(milliseconds: number, token?: string): number {
    const before = (token === undefined ? this.#house : this.#wishes.get(token))?.ahead ?? 0;
    this.#wish({ ahead: before + milliseconds }, token);
    return this.now(token === undefined ? this.#everybody : this.of(token));
  }

  /** The token has no wishes any more. */
  close(token: string): void {
    this.#wishes.delete(token);
  }

  /** @throws {MockMistake} that lists the names. */
  ready(name: string): ReadyScenario {
    const known = this.#named.get(name);
    if (known) return known;
    const found = Object.entries(named).find(([each]) => each === name)?.[1];
    if (!found) {
      const names = Object.keys(named).join(", ");
      throw new MockMistake(`load scenario "${name}"`, "there is none of this name", `Known scenarios: ${names}.`);
    }
    const ready = this.#prepare(name, found);
    this.#named.set(name, ready);
    return ready;
  }

  #prepare(name: string, scenario: unknown): ReadyScenario {
    const { upstreams, seed } = this.#settings;
    return readyScenario(name, checkScenario(name, scenario), upstreams, seed);
  }

  #wish(wishes: Wishes, token: string | undefined): void {
    if (token === undefined) {
      this.#house = { ...this.#house, ...wishes };
      this.#everybody = this.#furnish({});
    } else {
      this.#keep(token, { ...this.#wishes.get(token), ...wishes });
    }
  }

  /** A scenario brings its limits; limits asked for by themselves stand over them. */
  #furnish(wishes: Wishes): Room {
    const scenario = wishes.scenario ?? this.#house.scenario ?? this.ready("calm");
    const limits = { ...scenario.limits, ...(wishes.limits ?? this.#house.limits) };
    return { scenario, limits, ahead: (this.#house.ahead ?? 0) + (wishes.ahead ?? 0) };
  }

  /** A Map keeps the order of insertion: the first key is the room idle for longest. */
  #keep(token: string, wishes: Wishes): void {
    this.#wishes.delete(token);
    this.#wishes.set(token, wishes);
    const [oldest] = this.#wishes.keys();
    if (this.#wishes.size > this.#settings.most && oldest !== undefined) this.#wishes.delete(oldest);
  }
}
