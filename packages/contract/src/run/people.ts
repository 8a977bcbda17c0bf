// Whom a check asks for when nobody was named.
import type { Ask, Derived } from "../ask.ts";
import { ask } from "../cases/justone/ask.ts";
import type { Facts, Probes } from "../facts.ts";
import { at, listOf, numberAt } from "../json/at.ts";
import type { Target } from "../target.ts";

/** The account in the documentation's own sample. */
const DOCUMENTED = "5357651574";
/** The account in the Open Platform's own sample. */
const V1_DOCUMENTED = "11051";
const NOBODY = "9999999999999";
/** More than two pages, so that page 2 is a whole one. */
const PAGES = 41;

export function factsOf(target: Target, forces: boolean, probes: Probes): Facts {
  const { uid = DOCUMENTED, v1Uid = V1_DOCUMENTED, nobody = NOBODY } = target.people;
  // The mock shows the documented account fewer rows than its documented counts: its lists are read elsewhere.
  const isWandering = forces && target.people.uid === undefined && target.upstreams.includes("justone");
  const followsOf = isWandering ? busiest(ask("get-fans", { uid, page: "1" })) : uid;
  const fansOf = isWandering ? popular(ask("get-followers", { uid: followsOf, page: "1" })) : uid;
  return { dialect: target.dialect, uid, followsOf, fansOf, v1Uid, nobody, forces, probes };
}

const busiest = (from: Ask): Derived => ({
  from,
  says: "the listed user with the most follows",
  take: ({ json }) => uidBy(json, "friends_count", (count) => -count),
});

const popular = (from: Ask): Derived => ({
  from,
  says: "the listed user with just over two pages of fans",
  take: ({ json }) => uidBy(json, "followers_count", (count) => (count < PAGES ? Number.POSITIVE_INFINITY : count)),
});

function uidBy(json: unknown, field: string, rank: (count: number) => number): string | undefined {
  const users = listOf(at(json, "data", "users")) ?? [];
  const ranked = users.flatMap((user) => {
    const [id, count] = [numberAt(user, "id"), numberAt(user, field)];
    return id === undefined || count === undefined ? [] : [{ id, rank: rank(count) }];
  });
  const [best] = ranked.sort((one, other) => one.rank - other.rank);
  return best && String(best.id);
}
