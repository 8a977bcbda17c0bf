// users/show: the frame of its answers, and the schema of its user.
import type { Answer } from "../../answer.ts";
import { type Case, type Judgement, type Level, promise, type Topic, unchecked } from "../../case.ts";
import type { Facts } from "../../facts.ts";
import { at } from "../../json/at.ts";
import { numbersIn } from "../../json/numbers.ts";
import { show } from "../../json/show.ts";
import { misfit } from "../../schema/validator.ts";
import { contentTrouble } from "../content-type.ts";
import { ask } from "./ask.ts";
import { isNoUser, userIn } from "./success.ts";

const OPERATION = "users-show";

interface About {
  readonly name: string;
  readonly level: Level;
  readonly topic: Topic;
  readonly promise: string;
  readonly judge: (answer: Answer, facts: Facts) => Judgement;
}

const all: readonly About[] = [
  {
    name: "answers",
    level: "must",
    topic: "answer",
    promise: "answers a call about somebody who exists with HTTP 200 and that very user",
    judge: ({ status, json }, { v1Uid }) =>
      status === 200 && String(at(json, "id")) === v1Uid
        ? undefined
        : `HTTP ${status} with $.id: ${show(at(json, "id"))} instead of ${v1Uid}`,
  },
  {
    name: "content-type",
    level: "should",
    topic: "answer",
    promise: "says that it sends JSON in UTF-8",
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
    judge: ({ json, asked }) => {
      const status = at(json, "status");
      if (status === undefined) return unchecked(`nothing to judge: the user of ${asked} has no post`);
      return at(status, "user") === undefined ? undefined : "$.status.user: a post inside its author names the author";
    },
  },
];

export const answerCases: readonly Case[] = all.map(({ name, level, topic, promise: words, judge }) =>
  promise({
    id: `${OPERATION}-${name}`,
    level,
    upstream: "open-v1",
    operation: OPERATION,
    topic,
    promise: words,
    asks: ({ v1Uid }) => ({ answer: ask(OPERATION, "json", { user_id: v1Uid }) }),
    judge: ({ answer }, facts) => judge(answer, facts),
  }),
);
