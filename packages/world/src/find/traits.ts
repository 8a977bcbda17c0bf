// The traits that `find` searches for.

import { WorldMistake } from "../mistake.ts";
import type { LazyUser } from "../user/lazy-user.ts";
import { type Amount, isIn, rangeOf } from "./amount.ts";

/** Conditions on a user. All that are given must hold. */
export interface Traits {
  readonly fans?: Amount;
  readonly follows?: Amount;
  readonly mutual?: Amount;
  readonly posts?: Amount;
  readonly videos?: Amount;
  readonly verified?: boolean;
  /** `verified_type`: 0 … 7 for verified users, -1, 200 or 220 for others. */
  readonly verifiedType?: number;
  readonly gender?: "m" | "f";
  /** Whether a paid membership is running. */
  readonly membership?: boolean;
  readonly defaultAvatar?: boolean;
  readonly bio?: boolean;
  /** The province's id: 11 is 北京. See `provinces`. */
  readonly province?: number;
  readonly withholds?: "follows" | "fans";
}

type Check = (user: LazyUser) => boolean;

const COUNTED = ["fans", "follows", "mutual", "posts", "videos"] as const;
const KNOWN: readonly string[] = [
  ...COUNTED,
  ...(["verified", "verifiedType", "gender", "membership", "defaultAvatar", "bio", "province", "withholds"] as const),
] satisfies readonly (keyof Traits)[];

/** A function that checks a user for all the traits. Throws WorldMistake for an unknown trait or condition. */
export function checkOf(traits: Traits): Check {
  const unknown = Object.keys(traits).find((name) => !KNOWN.includes(name));
  if (unknown !== undefined) {
    throw new WorldMistake("find people", `there is no trait "${unknown}"`, `Known traits: ${KNOWN.join(", ")}.`);
  }
  const counted = COUNTED.flatMap((name) => {
    const amount = traits[name];
    return amount === undefined ? [] : [{ name, range: rangeOf(name, amount) }];
  });
  return (user) => counted.every(({ name, range }) => isIn(range, user.counts[name])) && hasTraits(user, traits);
}

function hasTraits(user: LazyUser, traits: Traits): boolean {
  const { verification, membership, avatar, withholds } = user;
  return (
    agree(traits.verified, verification !== undefined) &&
    agree(traits.verifiedType, verification?.type ?? user.unverifiedType) &&
    agree(traits.gender, user.gender) &&
    agree(traits.membership, membership.type > 2) &&
    agree(traits.defaultAvatar, avatar.pictureId === undefined) &&
    agree(traits.bio, String(user.bio) !== "") &&
    agree(traits.province, user.place.province) &&
    (traits.withholds === undefined || withholds[traits.withholds])
  );
}

/** A trait that isn't given always agrees. */
function agree<T>(wanted: T | undefined, actual: T): boolean {
  return wanted === undefined || wanted === actual;
}
