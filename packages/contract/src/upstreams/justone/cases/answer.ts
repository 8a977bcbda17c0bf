// The frame of every answer: status, envelope, time, request id.

import { contentTrouble } from "../../../cases/content-type.ts";
import type { Answer } from "../../../model/answer.ts";
import type { CallSpec } from "../../../model/call-spec.ts";
import { type Case, defineCase, type Judgement, type Level, unchecked } from "../../../model/case.ts";
import type { Subject } from "../../../model/subject.ts";
import { at } from "../../../read/json-path.ts";
import { misfit } from "../../../read/misfit.ts";
import { numbersIn } from "../../../read/numbers.ts";
import { show } from "../../../read/show.ts";
import { call } from "../call.ts";
import { pageCall, userLists } from "../user-lists.ts";

interface Frame {
  readonly name: string;
  readonly level: Level;
  readonly promise: string;
  readonly judge: (answer: Answer) => Judgement;
}

/** As the running service writes it: Beijing time, no offset. */
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?$/;

const frames: readonly Frame[] = [
  {
    name: "answers",
    level: "must",
    promise: "answers a call about an existing user with HTTP 200 and code 0",
    judge: ({ status, json }) =>
      status === 200 && at(json, "code") === 0 ? undefined : `HTTP ${status} with $.code: ${show(at(json, "code"))}`,
  },
  {
    name: "envelope",
    level: "must",
    promise: "wraps the payload in code, data, message and recordTime",
    judge: ({ json }) =>
      json === undefined
        ? unchecked("nothing to judge: the answer is no JSON")
        : misfit("justone", "Result", withoutCodeText(json)),
  },
  {
    name: "content-type",
    level: "should",
    promise: "sends the content type of JSON",
    judge: ({ type }) => contentTrouble(type, /^application\/json\b/i),
  },
  {
    name: "message",
    level: "should",
    promise: "has no message when all is well",
    judge: successful(({ json }) => {
      const message = at(json, "message");
      return typeof message === "string" && message !== "" ? `$.message: ${show(message)} beside code 0` : undefined;
    }),
  },
  {
    name: "record-time",
    level: "should",
    promise: "gives the time of the record in Beijing time without an offset",
    judge: successful(({ json }) => {
      const time = at(json, "recordTime");
      return typeof time !== "string" || TIME.test(time) ? undefined : `$.recordTime: ${show(time)} is no such time`;
    }),
  },
  {
    name: "request-id",
    level: "should",
    promise: "gives each answer an id of 32 lower-case hexadecimal digits",
    judge: successful(({ json }) => {
      const id = at(json, "requestId");
      return id === undefined || /^[0-9a-f]{32}$/.test(String(id)) ? undefined : `$.requestId: ${show(id)}`;
    }),
  },
  {
    name: "safe-integers",
    level: "must",
    promise: "sends no whole number that JSON.parse would change",
    judge: ({ json }) => {
      const unsafe = [...numbersIn(json)].find(
        ({ number }) => Number.isInteger(number) && !Number.isSafeInteger(number),
      );
      return unsafe && `${unsafe.path}: ${unsafe.number} is beyond 2^53`;
    },
  },
];

function successful(judge: (answer: Answer) => Judgement): (answer: Answer) => Judgement {
  return (answer) =>
    at(answer.json, "code") === 0 ? judge(answer) : unchecked("nothing to judge: the answer is not a success");
}

/** A code that is no number is judged by the case `answers`, an unknown number by `envelope`. */
const withoutCodeText = (json: unknown): unknown =>
  typeof at(json, "code") === "number" ? json : { ...Object(json), code: 0 };

const framesOf = (operation: string, asked: (subject: Subject) => CallSpec): readonly Case[] =>
  frames.map(({ name, level, promise: words, judge }) =>
    defineCase({
      id: `${operation}-${name}`,
      level,
      upstream: "justone",
      operation,
      topic: "answer",
      promise: words,
      calls: (subject) => ({ answer: asked(subject) }),
      judge: ({ answer }) => judge(answer),
    }),
  );

export const answerCases: readonly Case[] = [
  ...framesOf("get-user-detail", ({ uid }) => call("get-user-detail", { uid })),
  ...userLists.flatMap((list) => framesOf(list.operation, (subject) => pageCall(list, subject, "1"))),
];
