// users/show: the frame of its answers, and the schema of its user.

import { contentTrouble } from "../../../cases/content-type.ts";
import type { Answer } from "../../../model/answer.ts";
import { type Case, defineCase, type Judgement, type Level, type Topic, unchecked } from "../../../model/case.ts";
import type { Subject } from "../../../model/subject.ts";
import { at } from "../../../read/json-path.ts";
import { misfit } from "../../../read/misfit.ts";
import { numbersIn } from "../../../read/numbers.ts";
import { show } from "../../../read/show.ts";
import { call } from "../call.ts";
import { isNoUser, userIn } from "../payload.ts";

const OPERATION = "users-show";

interface About {
  readonly name: string;
  readonly level: Level;
  readonly topic: Topic;
  readonly promise: string;
  readonly judge: (answer: Answer, subject: Subject) => Judgement;
}

const all: readonly About[] = [
  {
    name: "answers",
    level: "must",
    topic: "answer",
    promise: "answers a call about an existing user with HTTP 200 and that very user",
    judge: ({ status, json }, { v1Uid }) =>
      status === 200 && String(at(json, "id")) === v1Uid
        ? undefined
        : `HTTP ${status} with $.id: ${show(at(json, "id"))} instead of ${v1Uid}`,
  },
  {
    name: "content-type",
    level: "should",
    topic: "answer",
    promise: "sends the content type of JSON in UTF-8",
    judge: ({ type }) => contentTrouble(type, /^application\/json;\s*charset=utf-8$/i),
  },
  {
    name: "safe-integers",
    level: "must",
    topic: "answer",
    promise: "sends no whole number that JSON.parse would change",
    judge: ({ json }) => {
      const unsafe = [...numbersIn(json)].find(
        ({ number }) => Number.isInteger(number) && !Number.isSafeInteger(number),
      );
      return unsafe && `${unsafe.path}: ${unsafe.number} is beyond 2^53`;
    },
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
      if (status === undefined) return unchecked(`nothing to judge: the user of ${request} has no post`);
      return at(status, "user") === undefined ? undefined : "$.status.user: a post inside its author names the author";
    },
  },
];

export const answerCases: readonly Case[] = all.map(({ name, level, topic, promise: words, judge }) =>
  defineCase({
    id: `${OPERATION}-${name}`,
    level,
    upstream: "open-v1",
    operation: OPERATION,
    topic,
    promise: words,
    calls: ({ v1Uid }) => ({ answer: call(OPERATION, "json", { user_id: v1Uid }) }),
    judge: ({ answer }, subject) => judge(answer, subject),
  }),
);
