// Parameters that are missing, empty, malformed, doubled or unknown, for every operation about one user.
import type { Answer } from "../../answer.ts";
import type { Ask, Value } from "../../ask.ts";
import { type Case, type Judgement, type Level, promise, unchecked } from "../../case.ts";
import type { Facts } from "../../facts.ts";
import { at } from "../../json/at.ts";
import { ask } from "./ask.ts";
import { lists } from "./lists.ts";
import { notRefused, refusalOf, wrongCode } from "./refusal.ts";

interface Trial {
  readonly name: string;
  readonly level: Level;
  readonly promise: string;
  readonly ask: (operation: string, uid: Value, facts: Facts) => Ask;
  readonly judge: (answer: Answer, facts: Facts) => Judgement;
}

const badParameter = (answer: Answer, facts: Facts) => refusalOf(400, answer, facts);

const aboutUid: readonly Trial[] = [
  {
    name: "uid-missing",
    level: "must",
    promise: "refuses a call without uid: code 400 and its status",
    ask: (operation) => ask(operation),
    judge: badParameter,
  },
  {
    name: "uid-empty",
    level: "should",
    promise: "refuses an empty uid",
    ask: (operation) => ask(operation, { uid: "" }),
    judge: notRefused,
  },
  {
    name: "uid-malformed",
    level: "should",
    promise: "refuses a uid of letters",
    ask: (operation) => ask(operation, { uid: "abc" }),
    judge: notRefused,
  },
  {
    name: "uid-doubled",
    level: "may",
    promise: "refuses two uids",
    ask: (operation, uid, { nobody }) => ask(operation, { uid: [uid, nobody] }),
    judge: notRefused,
  },
  {
    name: "uid-unknown",
    level: "should",
    promise: "refuses an unknown uid instead of inventing a user",
    ask: (operation, _uid, { nobody }) => ask(operation, { uid: nobody }),
    judge: notRefused,
  },
  {
    name: "unknown-parameter",
    level: "should",
    promise: "ignores a parameter that it does not know",
    ask: (operation, uid) => ask(operation, { uid, colour: "blue" }),
    judge: (answer) => (at(answer.json, "code") === 0 ? undefined : wrongSuccess(answer)),
  },
];

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
  ask: (operation: string, uid: Value) => ask(operation, { uid, page }),
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

function trialCase(operation: string, owner: (facts: Facts) => Value, trial: Trial): Case {
  return promise({
    id: `${operation}-${trial.name}`,
    level: trial.level,
    upstream: "justone",
    operation,
    topic: "parameters",
    promise: trial.promise,
    asks: (facts) => ({ answer: trial.ask(operation, owner(facts), facts) }),
    judge: ({ answer }, facts) => trial.judge(answer, facts),
  });
}

function wrongSuccess(answer: Answer): Judgement {
  const isBadParameter = wrongCode(400, answer) === undefined;
  return isBadParameter
    ? "$.code: 400 because of an unknown parameter"
    : unchecked("nothing to judge: the call failed for another reason");
}

export const parameterCases: readonly Case[] = [
  ...aboutUid.map((trial) => trialCase("get-user-detail", ({ uid }) => uid, trial)),
  ...lists.flatMap(({ operation, ownerIn }) =>
    [...aboutUid, ...aboutPage].map((trial) => trialCase(operation, ownerIn, trial)),
  ),
];
