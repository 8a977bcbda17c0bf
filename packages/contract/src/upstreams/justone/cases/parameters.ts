// Parameters that are missing, empty, malformed, doubled or unknown, for every operation about one user.
import type { Answer } from "../../../model/answer.ts";
import type { CallSpec, Value } from "../../../model/call-spec.ts";
import { type Case, defineCase, type Judgement, type Level, unchecked } from "../../../model/case.ts";
import type { Subject } from "../../../model/subject.ts";
import { at } from "../../../read/json-path.ts";
import { misfit } from "../../../read/misfit.ts";
import { show } from "../../../read/show.ts";
import { call } from "../call.ts";
import { notRefused, refusalOf, wrongCode } from "../refusal.ts";
import { userLists } from "../user-lists.ts";
import { refusalHint } from "./refusal-hint.ts";

interface Trial {
  readonly name: string;
  readonly level: Level;
  readonly promise: string;
  readonly call: (operation: string, uid: Value, subject: Subject) => CallSpec;
  readonly judge: (answer: Answer, subject: Subject) => Judgement;
}

const badParameter = (answer: Answer, subject: Subject) => refusalOf(400, answer, subject);

const aboutUid: readonly Trial[] = [
  {
    name: "uid-missing",
    level: "must",
    promise: "refuses a call without uid: code 400 and its status",
    call: (operation) => call(operation),
    judge: badParameter,
  },
  {
    name: "uid-empty",
    level: "should",
    promise: "refuses an empty uid",
    call: (operation) => call(operation, { uid: "" }),
    judge: notRefused,
  },
  {
    name: "uid-malformed",
    level: "should",
    promise: "refuses a uid of letters",
    call: (operation) => call(operation, { uid: "abc" }),
    judge: notRefused,
  },
  {
    name: "uid-doubled",
    level: "may",
    promise: "refuses two uids",
    call: (operation, uid, { unknownUid }) => call(operation, { uid: [uid, unknownUid] }),
    judge: notRefused,
  },
];

const unknownUid: Trial = {
  name: "uid-unknown",
  level: "should",
  promise: "refuses an unknown uid instead of inventing a user",
  call: (operation, _uid, { unknownUid }) => call(operation, { uid: unknownUid }),
  judge: notRefused,
};

/** Seen on the vendor's own sample: the profile of an unknown uid is a success without a user. */
const userMissing: Trial = {
  ...unknownUid,
  name: "user-missing",
  promise: "answers an unknown uid with code 0 and an empty user that is abnormal",
  judge: (answer) =>
    at(answer.json, "code") === 0
      ? misfit("justone", "UserMissing", at(answer.json, "data"), "$.data")
      : `$.code: ${show(at(answer.json, "code"))} instead of 0 (HTTP ${answer.status})`,
};

const pageTrial = (
  name: string,
  level: Level,
  words: string,
  page: Value | readonly Value[],
  judge: Trial["judge"],
) => ({
  name,
  level,
  promise: words,
  call: (operation: string, uid: Value) => call(operation, { uid, page }),
  judge,
});

const aboutPage: readonly Trial[] = [
  pageTrial("page-malformed", "must", "refuses page=abc: code 400 and its status", "abc", badParameter),
  pageTrial("page-fraction", "should", "refuses page=1.5", "1.5", badParameter),
  pageTrial("page-too-large", "should", "refuses a page beyond 32 bits", "99999999999", notRefused),
  // No lower bound is published, and one wrapper answers page 0 like page 1.
  pageTrial("page-zero", "may", "refuses page 0", "0", notRefused),
  pageTrial("page-negative", "may", "refuses page -1", "-1", notRefused),
  pageTrial("page-doubled", "may", "refuses two pages", ["1", "2"], notRefused),
];

interface Operation {
  readonly operation: string;
  readonly ownerIn: (subject: Subject) => Value;
  readonly trials: readonly Trial[];
}

function trialCase(operation: string, owner: (subject: Subject) => Value, trial: Trial): Case {
  return defineCase({
    id: `${operation}-${trial.name}`,
    level: trial.level,
    upstream: "justone",
    operation,
    topic: "parameters",
    promise: trial.promise,
    calls: (subject) => ({ answer: trial.call(operation, owner(subject), subject) }),
    judge: ({ answer }, subject) => trial.judge(answer, subject),
  });
}

/** Judged beside the same call without the parameter: a server may not know the user. */
const unknownParameter = (operation: string, owner: (subject: Subject) => Value): Case =>
  defineCase({
    id: `${operation}-unknown-parameter`,
    level: "should",
    upstream: "justone",
    operation,
    topic: "parameters",
    promise: "ignores a parameter that it does not know",
    calls: (subject) => ({
      plain: call(operation, { uid: owner(subject) }),
      answer: call(operation, { uid: owner(subject), colour: "blue" }),
    }),
    judge: ({ plain, answer }) => {
      if (at(plain.json, "code") !== 0)
        return unchecked("nothing-to-judge", `${plain.request} is refused as well${refusalHint(plain)}`);
      if (wrongCode(400, answer) === undefined) return "$.code: 400 because of an unknown parameter";
      return at(answer.json, "code") === 0
        ? undefined
        : unchecked("nothing-to-judge", "the call failed for another reason");
    },
  });

const operations: readonly Operation[] = [
  { operation: "get-user-detail", ownerIn: ({ uid }) => uid, trials: [...aboutUid, userMissing] },
  ...userLists.map(({ operation, ownerIn }) => ({
    operation,
    ownerIn,
    trials: [...aboutUid, unknownUid, ...aboutPage],
  })),
];

export const parameterCases: readonly Case[] = operations.flatMap(({ operation, ownerIn, trials }) => [
  ...trials.map((trial) => trialCase(operation, ownerIn, trial)),
  unknownParameter(operation, ownerIn),
]);
