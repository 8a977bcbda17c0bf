// users/show: refusals. Old clients search for these very texts, misspellings included.
import { openV1Codes } from "@weibo-kit/types/codes";
import type { CallSpec } from "../../../model/call-spec.ts";
import { type Case, defineCase, type Level } from "../../../model/case.ts";
import type { Subject } from "../../../model/subject.ts";
import { call, callById, type Format } from "../call.ts";
import { type Refusal, refusalTrouble } from "../refusal.ts";

const OPERATION = "users-show";
const NO_NICKNAME = "没有这样的人没有这样的人";

interface Refused {
  readonly name: string;
  readonly level: Level;
  readonly words: string;
  readonly due: Refusal;
  readonly call: (subject: Subject, format: Format) => CallSpec;
}

const dueTo = ({ code, status, text }: { code: number; status: number; text: string }): Refusal => ({
  code,
  status,
  error: text,
});
const noSuchUser = dueTo(openV1Codes[40023]);

const all: readonly Refused[] = [
  {
    name: "nobody-named",
    level: "must",
    words: "a call that names no user",
    due: noSuchUser,
    call: (_facts, format) => call(OPERATION, format),
  },
  {
    name: "unknown-user",
    level: "must",
    words: "an unknown user_id",
    due: noSuchUser,
    call: ({ unknownUid }, format) => call(OPERATION, format, { user_id: unknownUid }),
  },
  {
    name: "unknown-nickname",
    level: "must",
    words: "an unknown screen_name",
    due: noSuchUser,
    call: (_facts, format) => call(OPERATION, format, { screen_name: NO_NICKNAME }),
  },
  {
    name: "unknown-in-path",
    level: "must",
    words: "an unknown uid in the path",
    due: noSuchUser,
    call: ({ unknownUid }, format) => callById(OPERATION, format, unknownUid),
  },
  {
    name: "malformed-user",
    level: "should",
    words: "a user_id of letters",
    due: noSuchUser,
    call: (_facts, format) => call(OPERATION, format, { user_id: "abc" }),
  },
  {
    name: "source-missing",
    level: "must",
    words: "a call without an AppKey",
    due: dueTo(openV1Codes[40022]),
    call: ({ v1Uid }, format) => call(OPERATION, format, { user_id: v1Uid }, "none"),
  },
];

const refusedIn = (format: Format): readonly Case[] =>
  all.map(({ name, level, words, due, call: asked }) =>
    defineCase({
      id: format === "json" ? `${OPERATION}-${name}` : `${OPERATION}-xml-${name}`,
      level,
      upstream: "open-v1",
      operation: OPERATION,
      topic: format === "json" ? "refusals" : "xml",
      promise: `refuses ${words}${format === "xml" ? " in XML" : ""}: HTTP ${due.status}, ${due.error}`,
      calls: (subject) => ({ answer: asked(subject, format) }),
      judge: ({ answer }) => refusalTrouble(answer, due),
    }),
  );

export const refusalCases: readonly Case[] = [...refusedIn("json"), ...refusedIn("xml")];
