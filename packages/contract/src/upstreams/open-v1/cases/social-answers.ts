// The operations beside users/show: what holds for each of their answers, and for each user in them.
import { contentTrouble } from "../../../cases/content-type.ts";
import { inRun } from "../../../cases/in-run.ts";
import { violations } from "../../../cases/invariant.ts";
import type { Answer } from "../../../model/answer.ts";
import { type Case, defineCase, type Judgement, type Level, leastBinding, unchecked } from "../../../model/case.ts";
import { at, listOf, recordOf } from "../../../read/json-path.ts";
import { unsafeInteger } from "../../../read/numbers.ts";
import { type Format, isAnyCallOf } from "../call.ts";
import { JSON_IN_UTF8, XML_IN_UTF8 } from "../content-types.ts";
import { type SocialOperation, socialCall, socialOperations } from "../social-operations.ts";
import { invariants } from "./fields.ts";

interface Promised {
  readonly name: string;
  readonly level: Level;
  readonly topic: Case["topic"];
  readonly format: Format;
  readonly promise: string;
  readonly judge: (answer: Answer) => Judgement;
}

function caseOf(it: SocialOperation, { name, level, topic, format, promise, judge }: Promised): Case {
  return defineCase({
    id: `${it.operation}-${name}`,
    level: leastBinding(level, it.level),
    upstream: "open-v1",
    operation: it.operation,
    topic,
    promise,
    calls: (subject) => ({ answer: socialCall(it, format, subject) }),
    alsoJudges: isAnyCallOf(it.operation, format),
    judge: (_answers, _subject, run) => inRun(run, ({ answer }) => judge(answer)),
  });
}

const ofEach: readonly Promised[] = [
  {
    name: "content-type",
    level: "should",
    topic: "answer",
    format: "json",
    promise: "sends the content type of JSON in UTF-8",
    judge: ({ type }) => contentTrouble(type, JSON_IN_UTF8),
  },
  {
    name: "xml-content-type",
    level: "should",
    topic: "xml",
    format: "xml",
    promise: "sends the content type of XML in UTF-8",
    judge: ({ type }) => contentTrouble(type, XML_IN_UTF8),
  },
  {
    name: "safe-integers",
    level: "must",
    topic: "answer",
    format: "json",
    promise: "sends no whole number that JSON.parse would change",
    judge: ({ json }) => unsafeInteger(json),
  },
];

interface Found {
  readonly path: string;
  readonly row: unknown;
}

const oneUser = (json: unknown): readonly Found[] => [{ path: "$", row: json }];

const listedUsers = (json: unknown): readonly Found[] =>
  (listOf(at(json, "users")) ?? []).map((row, index) => ({ path: `$.users[${index}]`, row }));

/** Where the users of an answer are, by operation. */
const users = new Map([
  ["users-domain-show", oneUser],
  ["account-verify-credentials", oneUser],
  ["statuses-friends", listedUsers],
  ["statuses-followers", listedUsers],
]);

const ofUsers = (usersIn: (json: unknown) => readonly Found[]): readonly Promised[] =>
  invariants.map((invariant) => ({
    name: invariant.name,
    level: invariant.level,
    promise: invariant.promise,
    topic: "fields",
    format: "json",
    judge: ({ json, status, request }) => {
      const rows = usersIn(status === 200 ? json : undefined).flatMap(({ path, row }) => {
        const user = recordOf(row);
        return user === undefined ? [] : [{ path, row: user }];
      });
      if (rows.length === 0) return unchecked("nothing-to-judge", `${request} brought no user`);
      return violations(invariant, rows);
    },
  }));

export const socialAnswerCases: readonly Case[] = socialOperations.flatMap((it) => {
  const usersIn = users.get(it.operation);
  return [...ofEach, ...(usersIn ? ofUsers(usersIn) : [])].map((promised) => caseOf(it, promised));
});
