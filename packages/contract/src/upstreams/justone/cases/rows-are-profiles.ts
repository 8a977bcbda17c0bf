// Every listed user against their profile: one right row does not prove the others.
import type { Answer } from "../../../model/answer.ts";
import type { Asked } from "../../../model/asked.ts";
import type { CallSpec, Derived } from "../../../model/call-spec.ts";
import { type Case, defineCase, isUnchecked, type Judgement, unchecked } from "../../../model/case.ts";
import type { Subject } from "../../../model/subject.ts";
import { numberAt } from "../../../read/json-path.ts";
import { call, isCallOf } from "../call.ts";
import { pageIn, profileIn, type Row } from "../payload.ts";
import { pageCall, type UserList, userLists } from "../user-lists.ts";
import { disagreement } from "./disagreement.ts";

const PROFILE = "get-user-detail";
const ROWS = 20;

const profileOfRow = (list: UserList, subject: Subject, row: number): CallSpec => {
  const user: Derived = {
    from: pageCall(list, subject, "1"),
    description: `user ${row + 1} of ${list.operation}`,
    take: ({ json }) => numberAt(json, "data", "users", row, "id")?.toString(),
  };
  return call(PROFILE, { uid: user });
};

/** All profiles of page 1 where calls cost nothing; elsewhere those that other cases ask for. */
function profilesFor(list: UserList, subject: Subject): Readonly<Record<string, CallSpec>> {
  const rows = subject.isFree ? Array.from({ length: ROWS - 1 }, (_, index) => index + 1) : [];
  return {
    page: pageCall(list, subject, "1"),
    owner: call(PROFILE, { uid: list.ownerIn(subject) }),
    ...Object.fromEntries(rows.map((row) => [`row ${row + 1}`, profileOfRow(list, subject, row)])),
  };
}

interface Known {
  readonly row: Row;
  readonly answer: Answer;
}

const rowsCase = (list: UserList): Case =>
  defineCase<string>({
    id: `${list.operation}-rows-are-profiles`,
    level: "should",
    upstream: "justone",
    operation: list.operation,
    topic: "agreement",
    promise: "has the same values in every listed user as in their profile, whoever is asked for",
    calls: (subject) => profilesFor(list, subject),
    isPartial: true,
    alsoJudges: (spec) => isCallOf(list.operation)(spec) || isCallOf(PROFILE)(spec),
    judge: (_answers, _subject, run) => compared(rowsIn(list, run), profilesIn(run)),
  });

function compared(rows: readonly Known[], profiles: ReadonlyMap<unknown, Known>): Judgement {
  let pairs = 0;
  for (const { row, answer } of rows) {
    const profile = profiles.get(row.row.id);
    if (profile === undefined) continue;
    pairs += 1;
    const broken = disagreement(row.path, row.row, profile.row.row);
    if (broken) return { broken, shownBy: [answer, profile.answer] };
  }
  return pairs > 0 ? undefined : unchecked("nothing-to-judge", "no profile of a listed user was asked for");
}

/** The first row of page 1 is the matter of `row-is-profile`. */
const rowsIn = (list: UserList, run: readonly Asked[]): readonly Known[] =>
  run
    .filter(({ spec }) => isCallOf(list.operation)(spec))
    .flatMap(({ answer }) => {
      const page = pageIn(answer);
      const isFirst = (new URLSearchParams(answer.request.split("?")[1]).get("page") ?? "1") === "1";
      const rows = isUnchecked(page) ? [] : page.rows.slice(isFirst ? 1 : 0);
      return rows.map((row) => ({ row, answer }));
    });

/** By uid. */
function profilesIn(run: readonly Asked[]): ReadonlyMap<unknown, Known> {
  const profiles = new Map<unknown, Known>();
  for (const { spec, answer } of run) {
    const row = isCallOf(PROFILE)(spec) ? profileIn(answer) : undefined;
    if (row && !isUnchecked(row)) profiles.set(row.row.id, { row, answer });
  }
  return profiles;
}

export const rowsAreProfilesCases: readonly Case[] = userLists.map(rowsCase);
