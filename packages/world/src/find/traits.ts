// What can be wished for in a person.

import { WorldMistake } from "../mistake.ts";
import type { LazyUser } from "../user/lazy-user.ts";
import { type Amount, isIn, rangeOf } from "./amount.ts";

/** All that is named has to hold. */
export interface Traits {
  readonly fans?: Amount;
  readonly follows?: Amount;
  readonly mutual?: Amount;
  readonly posts?: Amount;
  readonly videos?: Amount;
  readonly verified?: boolean;
  /** As the services say it: 0 … 7 verified, -1, 200 and 220 not. */
  readonly verifiedType?: number;
  readonly gender?: "m" | "f";
  /** Whether a membership is running. */
  readonly membership?: boolean;
  readonly defaultAvatar?: boolean;
  readonly bio?: boolean;
  /** The province's id: 11 is 北京. */
  readonly province?: number;
  readonly withholds?: "follows" | "fans";
}

type Check = (person: LazyUser) => boolean;

const COUNTED = ["fans", "follows", "mutual", "posts", "videos"] as const;
const KNOWN: readonly string[] = [
  ...COUNTED,
  ...(["verified", "verifiedType", "gender", "membership", "defaultAvatar", "bio", "province", "withholds"] as const),
] satisfies readonly (keyof Traits)[];

/** Whether a person has all the traits; throws where a trait can't be read. */
export function checkOf(traits: Traits): Check {
  const unknown = Object.keys(traits).find((name) => !KNOWN.includes(name));
  if (unknown !== undefined) {
    throw new WorldMistake("find people", `there is no trait "${unknown}"`, `Known traits: ${KNOWN.join(", ")}.`);
  }
  const counted = COUNTED.flatMap((name) => {
    const amount = traits[name];
    return amount === undefined ? [] : [{ name, range: rangeOf(name, amount) }];
  });
  return (person) => counted.every(({ name, range }) => isIn(range, person.counts[name])) && isOfKind(person, traits);
}

function isOfKind(person: LazyUser, traits: Traits): boolean {
  const { verification, membership, avatar, withholds } = person;
  return (
    agree(traits.verified, verification !== undefined) &&
    agree(traits.verifiedType, verification?.type ?? person.unverifiedType) &&
    agree(traits.gender, person.gender) &&
    agree(traits.membership, membership.type > 2) &&
    agree(traits.defaultAvatar, avatar.pictureId === undefined) &&
    agree(traits.bio, String(person.bio) !== "") &&
    agree(traits.province, person.place.province) &&
    (traits.withholds === undefined || withholds[traits.withholds])
  );
}

/** Whatever isn't wished for agrees. */
function agree<T>(wish: T | undefined, fact: T): boolean {
  return wish === undefined || wish === fact;
}
