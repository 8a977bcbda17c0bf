// What is in force, and for whom: one set for everybody, and a room for each token that has asked for its own.

import type { Upstream } from "../../exchange/types.ts";
import { MockMistake } from "../../mistake.ts";
import { LruCache } from "../../units/lru-cache.ts";
import { type CompiledLimits, compileLimits } from "../limits/compile.ts";
import { builtinScenarios } from "../scenario/builtin.ts";
import { type CompiledScenario, compileScenario } from "../scenario/compile.ts";
import type { Scenario } from "../scenario/rule.ts";
import { validateScenario } from "../scenario/validate.ts";
import type { Tenant } from "./tenant.ts";

export interface TenantsSettings {
  readonly upstreams: readonly Upstream[];
  readonly seed: number;
  readonly clock: () => number;
  /** How many tokens may have rooms; past it the one idle for longest is forgotten. */
  readonly most: number;
}

/** What a token has asked for; the rest is everybody's. */
interface Overrides {
  readonly scenario?: CompiledScenario;
  readonly limits?: CompiledLimits;
  readonly ahead?: number;
}

export class Tenants {
  readonly #settings: TenantsSettings;
  readonly #builtin = new Map<string, CompiledScenario>();
  readonly #overrides: LruCache<Overrides>;
  #defaults: Overrides = {};
  #default: Tenant;

  constructor(settings: TenantsSettings) {
    this.#settings = settings;
    this.#overrides = new LruCache(settings.most);
    this.#default = this.#resolve({});
  }

  get size(): number {
    return this.#overrides.size;
  }

  /** `once` is a scenario for this call alone. */
  of(token: string, once: string | null = null): Tenant {
    const overrides = this.#overrides.get(token);
    // A call counts as a use of its tenant.
    if (overrides) this.#overrides.set(token, overrides);
    const tenant = overrides ? this.#resolve(overrides) : this.#default;
    return once === null ? tenant : this.#resolve({ ...overrides, scenario: this.builtin(once) });
  }

  now(tenant: Tenant): number {
    return this.#settings.clock() + tenant.ahead;
  }

  /** Without a token: for everybody who has no room of their own. */
  use(scenario: string | Scenario, token?: string): CompiledScenario {
    const ready =
      typeof scenario === "string" ? this.builtin(scenario) : this.#compile(scenario.name ?? "given", scenario);
    this.#override({ scenario: ready }, token);
    return ready;
  }

  limit(limits: unknown, token?: string): void {
    const { upstreams } = this.#settings;
    const operations = upstreams.flatMap((upstream) => upstream.operations.map(({ name }) => name));
    this.#override({ limits: compileLimits(limits, operations) }, token);
  }

  /** Moves a clock by so many milliseconds, ahead or back. */
  advance(milliseconds: number, token?: string): number {
    const before = (token === undefined ? this.#defaults : this.#overrides.get(token))?.ahead ?? 0;
    this.#override({ ahead: before + milliseconds }, token);
    return this.now(token === undefined ? this.#default : this.of(token));
  }

  /** The token has no wishes any more. */
  close(token: string): void {
    this.#overrides.delete(token);
  }

  /** @throws {MockMistake} that lists the names. */
  builtin(name: string): CompiledScenario {
    const known = this.#builtin.get(name);
    if (known) return known;
    const found = Object.entries(builtinScenarios).find(([each]) => each === name)?.[1];
    if (!found) {
      const names = Object.keys(builtinScenarios).join(", ");
      throw new MockMistake(`load scenario "${name}"`, "there is none of this name", `Known scenarios: ${names}.`);
    }
    const ready = this.#compile(name, found);
    this.#builtin.set(name, ready);
    return ready;
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
      this.#overrides.set(token, { ...this.#overrides.get(token), ...overrides });
    }
  }

  /** A scenario brings its limits; limits asked for by themselves stand over them. */
  #resolve(overrides: Overrides): Tenant {
    const scenario = overrides.scenario ?? this.#defaults.scenario ?? this.builtin("calm");
    const limits = { ...scenario.limits, ...(overrides.limits ?? this.#defaults.limits) };
    return { scenario, limits, ahead: (this.#defaults.ahead ?? 0) + (overrides.ahead ?? 0) };
  }
}
