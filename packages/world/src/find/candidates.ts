// Where users with certain traits are likely, by the structure of the graph and of the seats.
import { scramble } from "../draws/draw.ts";
import { unpermute } from "../draws/permutation.ts";
import { firstSlot } from "../graph/audience.ts";
import { withMoreThan } from "../graph/degrees.ts";
import { indexAt } from "../graph/node.ts";
import type { Size } from "../graph/size.ts";
import { inThird, type Stratum, stratumAt } from "../graph/strata.ts";
import { thirdAt } from "../graph/thirds.ts";
import { type Kind, kindOfType, VERIFIED_KINDS } from "../kinds/kind.ts";
import type { Seats } from "../kinds/seats.ts";
import { type Range, rangeOf } from "./amount.ts";
import type { Traits } from "./traits.ts";

/** Users with fewer fans are common enough for a random search. */
const POPULAR = 1000;
/** Most users have fewer friends than this. */
const FRIENDS = 100;

/** Indices of users to check, the most likely first. Some come more than once; the sequence may be endless. */
export function* candidates(size: Size, seats: Seats, traits: Traits): Generator<number> {
  const fans = traits.fans === undefined ? undefined : rangeOf("fans", traits.fans);
  const kind = kindOfType(traits.verifiedType);
  if (fans && (fans.least >= POPULAR || fans.most === 0)) yield* withFans(size, fans);
  else if (traits.follows !== undefined) yield* withFollows(size, rangeOf("follows", traits.follows));
  else if (kind) yield* ofKinds(size, seats, [kind]);
  else if (traits.verified) yield* ofKinds(size, seats, VERIFIED_KINDS);
  else for (let i = 0; ; i++) yield scatter(i, size.population);
}

/** In each stratum fans fall from place to place, so both ends of the range are found by binary search. */
function* withFans(size: Size, { least, most }: Range): Generator<number> {
  for (let round = 0; ; round++) {
    let found = false;
    for (let k = 0; k < size.follows.most; k++) {
      const third = thirdAt(size.thirds, round + k);
      const stratum = stratumAt(size, third, k);
      if (widthAt(stratum, 0) < least) continue;
      const first = placesWithMoreThan(stratum, most);
      const end = placesWithMoreThan(stratum, least - 1);
      if (end <= first) continue;
      found = true;
      const place = first + (round < 8 ? Math.min(round, end - first - 1) : scatter(round + k, end - first));
      yield indexAt(size, third, inThird(size, stratum, place));
    }
    if (!found) return;
  }
}

/** Friends are follows too, so users with somewhat fewer other follows are likely as well. */
function* withFollows(size: Size, { least, most }: Range): Generator<number> {
  for (let i = 0; ; i++) {
    const third = thirdAt(size.thirds, i);
    const fewest = least - FRIENDS;
    const end = fewest <= 0 ? third.people : withMoreThan(size.follows, third.people, fewest - 1);
    const first = withMoreThan(size.follows, third.people, most);
    if (end <= first) return;
    yield indexAt(size, third, unpermute(third.ranks, first + scatter(i, end - first)));
  }
}

/** The first seats of a kind are the most popular ones. */
function* ofKinds(size: Size, seats: Seats, kinds: readonly Kind[]): Generator<number> {
  for (let number = 0; ; number++) {
    for (const kind of kinds) {
      const standing = seats.standingOf(kind, number);
      if (standing !== undefined) yield unpermute(size.standings, standing);
    }
    if (number > size.population) return;
  }
}

function placesWithMoreThan(stratum: Stratum, fans: number): number {
  let low = 0;
  let high = stratum.members;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (widthAt(stratum, middle) > fans) low = middle + 1;
    else high = middle;
  }
  return low;
}

function widthAt(stratum: Stratum, place: number): number {
  return firstSlot(stratum, place + 1) - firstSlot(stratum, place);
}

function scatter(i: number, limit: number): number {
  return Math.floor(((scramble(i + 0x51ed270b) >>> 0) / 4_294_967_296) * limit);
}
