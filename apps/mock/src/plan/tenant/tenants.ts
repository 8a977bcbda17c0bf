// The settings of all tenants: one set of defaults, and overrides for each tenant that has set its own.
import { isObject } from "@weibo-kit/types/options";
import type { TenantWorld } from "../../exchange/tenant-world.ts";
import type { Upstream } from "../../exchange/upstream.ts";
import { MockMistake, say, suggested, verbatim } from "../../mistake.ts";
import { clampTime, timeInRange } from "../../units/time.ts";
import { compileLimits } from "../limits/compile.ts";
import type { Ground } from "../people/inhabit.ts";
import type { KnownName } from "../people/known-people.ts";
import type { Person } from "../people/person.ts";
import { Worlds } from "../people/worlds.ts";
import { builtinScenarios } from "../scenario/builtin.ts";
import { type CompiledScenario, compileScenario } from "../scenario/compile.ts";
import type { Scenario } from "../scenario/rule.ts";
import { validateScenario } from "../scenario/validate.ts";
import { type Overrides, type OverridesBounds, OverridesStore } from "./overrides.ts";
import type { Tenant } from "./tenant.ts";

/** What the tenants of a mock are built from. */
export interface TenantsSettings {
  readonly upstreams: readonly Upstream[];
  readonly seed: number;
  readonly clock: () => number;
  readonly bounds: OverridesBounds;
  /** The world without people of your own. */
  readonly ground: Ground;
}

/** A scenario in JavaScript may be anything; it is checked after. */
const nameOf = (scenario: unknown): string =>
  isObject(scenario) && typeof scenario.name === "string" ? scenario.name : "given";

/** A tenant is named by its credential. */
export class Tenants {
  readonly #settings: TenantsSettings;
  readonly #builtin = new Map<string, CompiledScenario>();
  readonly #overrides: OverridesStore;
  readonly #worlds: Worlds;
  #defaults: Overrides = {};
  #default: Tenant;

  constructor(settings: TenantsSettings) {
    this.#settings = settings;
    this.#overrides = new OverridesStore(settings.bounds);
    this.#worlds = new Worlds(settings.ground);
    this.#default = this.#resolve({});
  }

  /** How many tenants have overrides. */
  get size(): number {
    return this.#overrides.size;
  }

  /** Whether a tenant has overrides. */
  has(token: string): boolean {
    return this.#overrides.has(token);
  }

  /**
   * The settings of a call.
   *
   * @param once a scenario for this call alone
   */
  of(token: string, once: string | null = null): Tenant {
    // A call counts as a use of its tenant.
    const overrides = this.#overrides.use(token);
    const tenant = overrides ? this.#resolve(overrides, token) : this.#default;
    return once === null ? tenant : this.#resolve({ ...overrides, scenario: this.builtin(once) }, token);
  }

  /** Milliseconds since 1970, always within the years that can be written. */
  now(tenant: Tenant): number {
    return clampTime(this.#settings.clock() + tenant.ahead);
  }

  /** The time of a token's tenant; without a token, that of all tenants without a clock of their own. */
  time(token?: string): number {
    return this.now(token === undefined ? this.#default : this.of(token));
  }

  /**
   * Sets a scenario: a tenant's, or without a token the default of all.
   *
   * @throws {MockMistake} for a wrong one, or one that doesn't fit beside those of other tenants
   */
  use(scenario: string | Scenario, token?: string): CompiledScenario {
    const compiled = typeof scenario === "string" ? this.builtin(scenario) : this.#compile(nameOf(scenario), scenario);
    const scenarioSize = typeof scenario === "string" ? 0 : JSON.stringify(scenario).length;
    this.#override({ scenario: compiled, scenarioSize }, token);
    return compiled;
  }

  /** Sets limits, which take precedence over the scenario's. */
  limit(limits: unknown, token?: string): void {
    const { upstreams } = this.#settings;
    const operations = upstreams.flatMap((upstream) => upstream.operations.map(({ name }) => name));
    const compiled = compileLimits(limits, operations);
    this.#override({ limits: compiled, limitsSize: JSON.stringify(limits).length }, token);
  }

  /**
   * Moves a clock by so many milliseconds, ahead or back, and returns the time that it is then.
   *
   * @throws {MockMistake} when that time is out of range; the clock has not moved then
   */
  advance(milliseconds: number, token?: string): number {
    timeInRange(this.time(token) + milliseconds, verbatim("move the clock"));
    const before = (token === undefined ? this.#defaults : this.#overrides.get(token))?.ahead ?? 0;
    this.#override({ ahead: before + milliseconds }, token);
    return this.time(token);
  }

  /** The world with everybody's people. */
  get world(): TenantWorld {
    return this.#default.world;
  }

  /** A tenant's own people, or everybody's, as they were given, each with uid and nickname. */
  people(token?: string): readonly (Person & KnownName)[] {
    return token === undefined ? this.#worlds.everybody.people : (this.#overrides.get(token)?.people ?? []);
  }

  /**
   * Sets the people of a tenant, who come in addition to everybody's, or everybody's; those set before are gone.
   *
   * @throws {MockMistake} for people who can't be in one world, or don't fit beside what other tenants have set
   */
  settle(people: readonly Person[], token?: string): void {
    if (token === undefined) this.#worlds.setEverybody(people);
    else {
      const known = this.#worlds.check(people);
      this.#overrides.set(token, { people: known, peopleSize: JSON.stringify(known).length });
    }
    this.#default = this.#resolve({});
  }

  /** Removes the overrides of a tenant: the defaults apply again. */
  close(token: string): void {
    this.#overrides.delete(token);
  }

  /** @throws {MockMistake} that lists the names. */
  builtin(name: string): CompiledScenario {
    const known = this.#builtin.get(name);
    if (known) return known;
    const found = Object.entries(builtinScenarios).find(([each]) => each === name)?.[1];
    if (!found) {
      const names = Object.keys(builtinScenarios);
      const remedy = suggested(name, names, say("Known scenarios: {0}.", names));
      throw new MockMistake(say('load scenario "{0}"', name), say("no such scenario"), remedy);
    }
    const compiled = this.#compile(name, found);
    this.#builtin.set(name, compiled);
    return compiled;
  }

  #compile(name: string, scenario: unknown): CompiledScenario {
    const { upstreams, seed } = this.#settings;
    return compileScenario(name, validateScenario(name, scenario), upstreams, seed);
  }

  #override(overrides: Overrides, token: string | undefined): void {
    if (token === undefined) {
      this.#defaults = { ...this.#defaults, ...overrides };
      this.#default = this.#resolve({});
    } else {
      this.#overrides.set(token, overrides);
    }
  }

  /** A scenario brings its limits; limits set by themselves take precedence over them. */
  #resolve(overrides: Overrides, token = ""): Tenant {
    const scenario = overrides.scenario ?? this.#defaults.scenario ?? this.builtin("calm");
    const limits = { ...scenario.limits, ...(overrides.limits ?? this.#defaults.limits) };
    const ahead = (this.#defaults.ahead ?? 0) + (overrides.ahead ?? 0);
    const { people = [] } = overrides;
    return {
      scenario,
      limits,
      ahead,
      world: people.length === 0 ? this.#worlds.everybody : this.#worlds.of(token, people),
    };
  }
}
