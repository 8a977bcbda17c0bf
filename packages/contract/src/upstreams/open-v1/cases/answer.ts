// users/show: the frame of its answers, and the schema of its user.

import { contentTrouble } from "../../../cases/content-type.ts";
import { inRun } from "../../../cases/in-run.ts";
import type { Answer } from "../../../model/answer.ts";
import { type Case, defineCase, type Judgement, type Level, type Topic, unchecked } from "../../../model/case.ts";
import type { Subject } from "../../../model/subject.ts";
import { at } from "../../../read/json-path.ts";
import { misfit } from "../../../read/misfit.ts";
import { unsafeInteger } from "../../../read/numbers.ts";
import { show } from "../../../read/show.ts";
import { call, isAnyCallOf, isCallOf } from "../call.ts";
import { JSON_IN_UTF8 } from "../content-types.ts";
import { isNoUser, userIn } from "../payload.ts";

const OPERATION = "users-show";

interface About {
  readonly name: string;
  readonly level: Level;
  readonly topic: Topic;
  readonly promise: string;
  /** @param isOwn false for an answer to a call of another case */
  readonly judge: (answer: Answer, isOwn: boolean, subject: Subject) => Judgement;
}

const all: readonly About[] = [
  {
    name: "answers",
    level: "must",
    topic: "answer",
    promise: "answers a call about an existing user with HTTP 200 and that very user",
    judge: ({ status, json }, isOwn, { v1Uid }) => {
      const id = at(json, "id");
      // Any other call may be refused, but not half.
      if (!isOwn) return isUser(id) && status !== 200 ? `HTTP ${status} with $.id: ${show(id)}` : undefined;
      if (status === 200 && String(id) === v1Uid) return undefined;
      const hint = isUser(id) ? "" : ` (if the server has no user ${v1Uid}, name one that it has with --v1-uid)`;
      return `HTTP ${status} with $.id: ${show(id)} instead of ${v1Uid}${hint}`;
    },
  },
  {
    name: "content-type",
    level: "should",
    topic: "answer",
    promise: "sends the content type of JSON in UTF-8",
    judge: ({ type, json }, isOwn) =>
      isOwn || json !== undefined
        ? contentTrouble(type, JSON_IN_UTF8)
        : unchecked("nothing-to-judge", "the answer is no JSON"),
  },
  {
    name: "safe-integers",
    level: "must",
    topic: "answer",
    promise: "sends no whole number that JSON.parse would change",
    judge: ({ json }) => unsafeInteger(json),
  },
  {
    name: "schema",
    level: "must",
    topic: "schema",
    promise: "sends every field of V1User, each of its type, none of them null",
    judge: (answer) => {
      const user = userIn(answer);
      return isNoUser(user) ? user : misfit("open-v1", "V1User", user);
    },
  },
  {
    name: "no-user-in-status",
    level: "should",
    topic: "schema",
    promise: "embeds the latest post without its author",
    judge: ({ json, request }) => {
      const status = at(json, "status");
      if (status === undefined) return unchecked("nothing-to-judge", `the user of ${request} has no post`);
      return at(status, "user") === undefined ? undefined : "$.status.user: a post inside its author names the author";
    },
  },
];

const isUser = (id: unknown): boolean => typeof id === "number" || typeof id === "string";

export const answerCases: readonly Case[] = all.map(({ name, level, topic, promise: words, judge }) =>
  defineCase({
    id: `${OPERATION}-${name}`,
    level,
    upstream: "open-v1",
    operation: OPERATION,
    topic,
    promise: words,
    calls: ({ v1Uid }) => ({ answer: call(OPERATION, "json", { user_id: v1Uid }) }),
    alsoJudges: (name === "content-type" ? isAnyCallOf : isCallOf)(OPERATION, "json"),
    judge: ({ answer: own }, subject, run) => inRun(run, ({ answer }) => judge(answer, answer === own, subject)),
  }),
);
