// users/show: who is refused, and in which words. Old clients search for the very texts, misspellings included.
import { openV1Codes } from "@weibo-kit/types/codes";
import type { Ask } from "../../ask.ts";
import { type Case, type Level, promise } from "../../case.ts";
import type { Facts } from "../../facts.ts";
import { ask, askById, type Format } from "./ask.ts";
import { type Refusal, refusalTrouble } from "./refusal.ts";

const OPERATION = "users-show";
const NO_NICKNAME = "没有这样的人没有这样的人";

interface Refused {
  readonly name: string;
  readonly level: Level;
  readonly words: string;
  readonly due: Refusal;
  readonly ask: (facts: Facts, format: Format) => Ask;
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
    words: "a call that names nobody",
    due: noSuchUser,
    ask: (_facts, format) => ask(OPERATION, format),
  },
  {
    name: "unknown-user",
    level: "must",
    words: "an unknown user_id",
    due: noSuchUser,
    ask: ({ nobody }, format) => ask(OPERATION, format, { user_id: nobody }),
  },
  {
    name: "unknown-nickname",
    level: "must",
    words: "an unknown screen_name",
    due: noSuchUser,
    ask: (_facts, format) => ask(OPERATION, format, { screen_name: NO_NICKNAME }),
  },
  {
    name: "unknown-in-path",
    level: "must",
    words: "an unknown uid in the path",
    due: noSuchUser,
    ask: ({ nobody }, format) => askById(OPERATION, format, nobody),
  },
  {
    name: "malformed-user",
    level: "should",
    words: "a user_id of letters",
    due: noSuchUser,
    ask: (_facts, format) => ask(OPERATION, format, { user_id: "abc" }),
  },
  {
    name: "source-missing",
    level: "must",
    words: "a call without an AppKey",
    due: dueTo(openV1Codes[40022]),
    ask: ({ v1Uid }, format) => ask(OPERATION, format, { user_id: v1Uid }, "none"),
  },
];

const refusedIn = (format: Format): readonly Case[] =>
  all.map(({ name, level, words, due, ask: asked }) =>
    promise({
      id: format === "json" ? `${OPERATION}-${name}` : `${OPERATION}-xml-${name}`,
      level,
      upstream: "open-v1",
      operation: OPERATION,
      topic: format === "json" ? "refusals" : "xml",
      promise: `refuses ${words}${format === "xml" ? " in XML" : ""}: HTTP ${due.status}, ${due.error}`,
      asks: (facts) => ({ answer: asked(facts, format) }),
      judge: ({ answer }) => refusalTrouble(answer, due),
    }),
  );

export const refusalCases: readonly Case[] = [...refusedIn("json"), ...refusedIn("xml")];
