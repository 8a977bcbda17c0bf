// Every invariant of a user, wherever Just One API shows users.

import { inRun } from "../../../cases/in-run.ts";
import { type Invariant, violations } from "../../../cases/invariant.ts";
import { type Case, defineCase, isUnchecked } from "../../../model/case.ts";
import { call, isCallOf } from "../call.ts";
import { pageIn, profileIn } from "../payload.ts";
import { pageCall, userLists } from "../user-lists.ts";
import { looks } from "./fields/appearance.ts";
import { counts } from "./fields/counts.ts";
import { identity } from "./fields/identity.ts";
import { standing } from "./fields/verification.ts";

const invariants: readonly Invariant[] = [...identity, ...counts, ...standing, ...looks];

function within(operation: string): readonly Invariant[] {
  return invariants.filter((invariant) => invariant.within === undefined || invariant.within.includes(operation));
}

const inProfiles = within("get-user-detail").map((invariant) =>
  defineCase({
    id: `get-user-detail-${invariant.name}`,
    level: invariant.level,
    upstream: "justone",
    operation: "get-user-detail",
    topic: "fields",
    promise: invariant.promise,
    calls: ({ uid }) => ({ answer: call("get-user-detail", { uid }) }),
    alsoJudges: isCallOf("get-user-detail"),
    judge: (_answers, _subject, run) =>
      inRun(run, ({ answer }) => {
        const user = profileIn(answer);
        return isUnchecked(user) ? user : violations(invariant, [user]);
      }),
  }),
);

const inLists = userLists.flatMap((list) =>
  within(list.operation).map((invariant) =>
    defineCase({
      id: `${list.operation}-${invariant.name}`,
      level: invariant.level,
      upstream: "justone",
      operation: list.operation,
      topic: "fields",
      promise: invariant.promise,
      calls: (subject) => ({ answer: pageCall(list, subject, "1") }),
      alsoJudges: isCallOf(list.operation),
      judge: (_answers, _subject, run) =>
        inRun(run, ({ answer }) => {
          const page = pageIn(answer);
          return isUnchecked(page) ? page : violations(invariant, page.rows);
        }),
    }),
  ),
);

export const fieldCases: readonly Case[] = [...inProfiles, ...inLists];
