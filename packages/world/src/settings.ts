// Checks the settings of a world, and fills in what is not said.
import { WorldMistake } from "./mistake.ts";
import type { Resident } from "./user/user.ts";

export interface WorldSettings {
  /** Any whole number from 0 to 2^32 - 1; default 137. */
  readonly seed?: number;
  /** How many uids exist, from 1 000 000 000 on; default 7 000 000 000. */
  readonly population?: number;
  /** The most follows that a user can have; default 5 000, less in a small world. */
  readonly maxFollows?: number;
  readonly residents?: readonly Resident[];
}

/** Uids have ten digits, from this one on. */
export const FIRST_UID = 1_000_000_000;

/** No better than any other, but that 1234567890, the uid of every example, has some pages of follows and fans here. */
export const DEFAULT_SEED = 137;
const DEFAULT_POPULATION = 7_000_000_000;
const DEFAULT_MAX_FOLLOWS = 5_000;

const LARGEST_SEED = 4_294_967_295;
const LARGEST_POPULATION = 9_000_000_000;
const LARGEST_MAX_FOLLOWS = 100_000;
const LARGEST_UID = Number.MAX_SAFE_INTEGER;

/** Names that Weibo accepts, wide enough for the old ones. */
const NICKNAME = /^\S(?:.{0,62}\S)?$/u;

/** Settings with nothing left open. */
export type CheckedSettings = Required<WorldSettings>;

export function checkSettings(settings: WorldSettings): CheckedSettings {
  const { seed = DEFAULT_SEED, population = DEFAULT_POPULATION, residents = [] } = settings;
  const most = Math.max(1, population - 1);
  const { maxFollows = Math.min(DEFAULT_MAX_FOLLOWS, Math.max(1, Math.floor(population / 2))) } = settings;
  wholeNumber("seed", seed, 0, LARGEST_SEED);
  wholeNumber("population", population, 1, LARGEST_POPULATION);
  wholeNumber("maxFollows", maxFollows, 1, Math.min(LARGEST_MAX_FOLLOWS, most));
  checkResidents(residents);
  return { seed, population, maxFollows, residents };
}

function wholeNumber(name: string, value: number, least: number, most: number): void {
  if (Number.isInteger(value) && value >= least && value <= most) return;
  throw new WorldMistake(
    "create a world",
    `${name} is ${JSON.stringify(value) ?? String(value)}`,
    `It has to be a whole number from ${least} to ${most}.`,
  );
}

function checkResidents(residents: readonly Resident[]): void {
  const uids = new Set<number>();
  const nicknames = new Set<string>();
  for (const { uid, nickname } of residents) {
    if (!Number.isInteger(uid) || uid < 1 || uid > LARGEST_UID) {
      throw residentMistake(
        `a resident's uid is ${JSON.stringify(uid)}`,
        "It has to be a whole number from 1 to 2^53 - 1.",
      );
    }
    if (typeof nickname !== "string" || !NICKNAME.test(nickname)) {
      throw residentMistake(`resident ${uid} has the nickname ${JSON.stringify(nickname)}`, "Give 1 to 64 characters.");
    }
    if (uids.has(uid)) throw residentMistake(`two residents have the uid ${uid}`, "Merge them into one.");
    if (nicknames.has(nickname)) throw residentMistake(`two residents are called "${nickname}"`, "Rename one of them.");
    uids.add(uid);
    nicknames.add(nickname);
  }
}

function residentMistake(cause: string, remedy: string): WorldMistake {
  return new WorldMistake("create a world", cause, remedy);
}
