// The settings of a world: their defaults and their checks.
import { type ChecksOf, checkOptions, list } from "@weibo-kit/types/options";
import { WorldMistake } from "./mistake.ts";
import { checkResidents } from "./resident-checks.ts";
import type { Resident } from "./user/user.ts";

/** What `createWorld` takes. Equal settings make equal worlds. */
export interface WorldSettings {
  /** A whole number from 0 to 2^32 - 1; default `DEFAULT_SEED`, 14789. Another seed is another world. */
  readonly seed?: number;
  /** How many uids exist, from 1 000 000 000 on: 1 … 9 000 000 000; default 7 000 000 000. */
  readonly population?: number;
  /** The most follows that a user can have; default 5 000. At most a third of the population, the default of small worlds. */
  readonly maxFollows?: number;
  /** Documented users, each with its own uid and nickname; default none. */
  readonly residents?: readonly Resident[];
}

/** The seed of a world without a `seed` setting. With it, 1234567890, the uid of all examples, has several pages of lists. */
export const DEFAULT_SEED = 14_789;
/** The population of a world without a `population` setting. */
export const DEFAULT_POPULATION = 7_000_000_000;
const DEFAULT_MAX_FOLLOWS = 5_000;

const LARGEST_SEED = 4_294_967_295;
/** The largest `population`: uids keep ten digits. */
export const LARGEST_POPULATION = 9_000_000_000;
const LARGEST_MAX_FOLLOWS = 100_000;

/** Settings with all defaults filled in. */
export type CheckedSettings = Required<WorldSettings>;

/** Numbers have ranges that depend on each other; they are checked below. */
const numeric = () => undefined;
const checks: ChecksOf<WorldSettings> = { seed: numeric, population: numeric, maxFollows: numeric, residents: list };

/** Fills in the defaults. Throws WorldMistake for a setting that cannot be used. */
export function checkSettings(settings: WorldSettings): CheckedSettings {
  checkOptions(settings, checks, {
    act: "create a world",
    noun: "setting",
    mistake: (...parts) => new WorldMistake(...parts),
  });
  const { seed = DEFAULT_SEED, population = DEFAULT_POPULATION, residents = [] } = settings;
  const most = Math.max(1, Math.floor(population / 3));
  const { maxFollows = Math.min(DEFAULT_MAX_FOLLOWS, most) } = settings;
  checkInteger("seed", seed, 0, LARGEST_SEED);
  checkInteger("population", population, 1, LARGEST_POPULATION);
  checkInteger("maxFollows", maxFollows, 1, Math.min(LARGEST_MAX_FOLLOWS, most));
  return { seed, population, maxFollows, residents: checkResidents(residents, population) };
}

function checkInteger(name: string, value: number, least: number, most: number): void {
  if (Number.isInteger(value) && value >= least && value <= most) return;
  throw new WorldMistake(
    "create a world",
    `${name} is ${JSON.stringify(value) ?? String(value)}`,
    `It has to be a whole number from ${least} to ${most}.`,
  );
}
