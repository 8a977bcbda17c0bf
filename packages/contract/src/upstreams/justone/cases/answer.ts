// The frame of every answer, as cases per operation.
import { inRun } from "../../../cases/in-run.ts";
import type { CallSpec } from "../../../model/call-spec.ts";
import { type Case, defineCase, type Level } from "../../../model/case.ts";
import type { Subject } from "../../../model/subject.ts";
import { call, isAnyCallOf } from "../call.ts";
import { inputs } from "../inputs.ts";
import { pageCall, userLists } from "../user-lists.ts";
import { frames } from "./frames.ts";

type Asking = (subject: Subject) => CallSpec;

/** @param most no case gets a more binding level */
const framesOf = (operation: string, asked: Asking, most: Level = "must"): readonly Case[] =>
  frames.map(({ name, level, promise: words, judge }) =>
    defineCase({
      id: `${operation}-${name}`,
      level: level === "must" ? most : level,
      upstream: "justone",
      operation,
      topic: "answer",
      promise: words,
      calls: (subject) => ({ answer: asked(subject) }),
      alsoJudges: isAnyCallOf(operation),
      judge: ({ answer }, _subject, run) => inRun(run, (one) => judge(one, one.answer === answer)),
    }),
  );

export const answerCases: readonly Case[] = [
  ...framesOf("get-user-detail", ({ uid }) => call("get-user-detail", { uid })),
  ...userLists.flatMap((list) => framesOf(list.operation, (subject) => pageCall(list, subject, "1"))),
];

/** Musts about users should fit under the default cap, so these are less binding. */
export const otherAnswerCases: readonly Case[] = Object.entries(inputs).flatMap(([operation, input]) =>
  framesOf(operation, (subject) => call(operation, input(subject)), "should"),
);
