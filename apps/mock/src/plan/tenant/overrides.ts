// What single tenants have set, within bounds: a full store refuses more, so that no tenant loses its settings to another.
import { type MockMistake, mistakeInEnglish } from "../../mistake.ts";
import { LruCache, shortKey } from "../../units/lru-cache.ts";
import type { CompiledLimits } from "../limits/compile.ts";
import type { KnownName } from "../people/known-people.ts";
import type { Person } from "../people/person.ts";
import type { CompiledScenario } from "../scenario/compile.ts";

/** What one tenant has set; for the rest the defaults apply. */
export interface Overrides {
  readonly scenario?: CompiledScenario;
  readonly limits?: CompiledLimits;
  readonly ahead?: number;
  /** Each with uid and nickname. */
  readonly people?: readonly (Person & KnownName)[];
  /** In bytes of JSON; absent for a scenario that comes along. */
  readonly scenarioSize?: number;
  readonly limitsSize?: number;
  readonly peopleSize?: number;
}

/** How much may be kept. */
export interface OverridesBounds {
  /** Tenants. */
  readonly most: number;
  /** Bytes of JSON of all scenarios, limits and people together. */
  readonly mostBytes: number;
  /** In milliseconds, since any moment. */
  readonly timer: () => number;
  /** Whether a tenant was made under a name that was asked for: it keeps its settings until it is ended. */
  readonly isMade: (name: string) => boolean;
}

interface Kept {
  readonly key: string;
  readonly overrides: Overrides;
  readonly usedAt: number;
}

/** A tenant without a call for this long, in milliseconds, gives its scenario, limits and people up where others need the room. */
const IDLE = 3_600_000;
const ACT = "set what applies to a tenant";
const END = "End tenants that are no longer needed: DELETE /__mock/scenario?token=NAME";

const sizeOf = ({ scenarioSize = 0, limitsSize = 0, peopleSize = 0 }: Overrides): number =>
  scenarioSize + limitsSize + peopleSize;

export class OverridesStore {
  readonly #bounds: OverridesBounds;
  /** Ordered by use. Its capacity is kept here, by refusals. */
  readonly #kept = new LruCache<Kept>(Number.POSITIVE_INFINITY);
  #bytes = 0;

  constructor(bounds: OverridesBounds) {
    this.#bounds = bounds;
  }

  get size(): number {
    return this.#kept.size;
  }

  /** Whether a tenant has settings of its own. */
  has(token: string): boolean {
    return this.#kept.has(token);
  }

  /** Doesn't count as a use. */
  get(token: string): Overrides | undefined {
    return this.#kept.get(token)?.overrides;
  }

  /** The same, as a use of the tenant. */
  use(token: string): Overrides | undefined {
    const kept = this.#kept.get(token);
    if (kept !== undefined) this.#kept.set(token, { ...kept, usedAt: this.#bounds.timer() });
    return kept?.overrides;
  }

  /**
   * Adds to a tenant's settings, or replaces them.
   *
   * @throws {MockMistake} when that doesn't fit beside those of the other tenants; nothing has changed for any of them then
   */
  set(token: string, added: Overrides): void {
    const before = this.get(token);
    const overrides = { ...before, ...added };
    const growth = sizeOf(overrides) - (before === undefined ? 0 : sizeOf(before));
    this.#makeRoom(shortKey(token), before === undefined ? 1 : 0, growth);
    this.#put(shortKey(token), overrides);
  }

  delete(token: string): void {
    this.#bytes -= sizeOf(this.get(token) ?? {});
    this.#kept.delete(token);
  }

  #put(key: string, overrides: Overrides, usedAt: number = this.#bounds.timer()): void {
    this.#bytes += sizeOf(overrides) - sizeOf(this.get(key) ?? {});
    this.#kept.set(key, { key, overrides, usedAt });
  }

  #makeRoom(key: string, tenants: 0 | 1, bytes: number): void {
    const { most, mostBytes } = this.#bounds;
    let tooManyBy = tenants === 0 ? 0 : this.size + tenants - most;
    let tooLargeBy = bytes <= 0 ? 0 : this.#bytes + bytes - mostBytes;
    const given: Kept[] = [];
    for (const kept of tooManyBy > 0 || tooLargeBy > 0 ? this.#idle(key) : []) {
      const size = sizeOf(kept.overrides);
      const isGone = kept.overrides.ahead === undefined;
      if (!(tooManyBy > 0 && isGone) && !(tooLargeBy > 0 && size > 0)) continue;
      given.push(kept);
      tooLargeBy -= size;
      if (isGone) tooManyBy -= 1;
    }
    if (tooManyBy > 0) throw tooMany(most);
    if (tooLargeBy > 0) throw tooLarge(mostBytes, bytes);
    for (const kept of given) this.#giveUp(kept);
  }

  /** Those that may lose their settings to another tenant, the one unused for longest first. */
  *#idle(asking: string): Iterable<Kept> {
    const { timer, isMade } = this.#bounds;
    const since = timer() - IDLE;
    for (const kept of this.#kept) {
      if (kept.usedAt > since) return;
      if (kept.key !== asking && !isMade(kept.key)) yield kept;
    }
  }

  /** A clock is kept: a tenant whose time jumped back would get answers that its calls before contradict. */
  #giveUp({ key, overrides: { ahead }, usedAt }: Kept): void {
    if (ahead === undefined) this.delete(key);
    else this.#put(key, { ahead }, usedAt);
  }
}

const tooMany = (most: number): MockMistake =>
  mistakeInEnglish(ACT, `${most} tenants have settings of their own, and no more are kept`, `${END}.`, 507);

const tooLarge = (most: number, bytes: number): MockMistake =>
  mistakeInEnglish(
    ACT,
    `scenarios, limits and people of all tenants may have ${most} bytes together, and ${bytes} more do not fit`,
    `${END}; or raise the setting tenantBytes.`,
    507,
  );
