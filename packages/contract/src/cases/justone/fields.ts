// Every invariant of a user, wherever Just One API shows users.
import { type Case, isUnchecked, promise } from "../../case.ts";
import { type Invariant, violations } from "../invariant.ts";
import { ask } from "./ask.ts";
import { counts } from "./fields/counts.ts";
import { identity } from "./fields/identity.ts";
import { looks } from "./fields/looks.ts";
import { standing } from "./fields/standing.ts";
import { askPage, lists } from "./lists.ts";
import { pageIn, profileIn } from "./success.ts";

const invariants: readonly Invariant[] = [...identity, ...counts, ...standing, ...looks];

function within(operation: string): readonly Invariant[] {
  return invariants.filter((invariant) => invariant.within === undefined || invariant.within.includes(operation));
}

const inProfiles = within("get-user-detail").map((invariant) =>
  promise({
    id: `get-user-detail-${invariant.name}`,
    level: invariant.level,
    upstream: "justone",
    operation: "get-user-detail",
    topic: "fields",
    promise: invariant.promise,
    asks: ({ uid }) => ({ answer: ask("get-user-detail", { uid }) }),
    judge: ({ answer }) => {
      const user = profileIn(answer);
      return isUnchecked(user) ? user : violations(invariant, [user]);
    },
  }),
);

const inLists = lists.flatMap((list) =>
  within(list.operation).map((invariant) =>
    promise({
      id: `${list.operation}-${invariant.name}`,
      level: invariant.level,
      upstream: "justone",
      operation: list.operation,
      topic: "fields",
      promise: invariant.promise,
      asks: (facts) => ({ answer: askPage(list, facts, "1") }),
      judge: ({ answer }) => {
        const page = pageIn(answer);
        return isUnchecked(page) ? page : violations(invariant, page.rows);
      },
    }),
  ),
);

export const fieldCases: readonly Case[] = [...inProfiles, ...inLists];
