// Refusals of calls without a token, and of paths that do not exist.
import { type Case, defineCase } from "../../../model/case.ts";
import type { Subject } from "../../../model/subject.ts";
import { at } from "../../../read/json-path.ts";
import { show } from "../../../read/show.ts";
import { call } from "../call.ts";
import { refusalOf } from "../refusal.ts";

const OPERATIONS = ["get-user-detail", "get-followers", "get-fans"];
const TOKEN_INVALID = "TOKEN INVALID/UNACTIVATE";

const without = (operation: string, credential: "none" | "empty", { uid }: Subject) => ({
  answer: call(operation, { uid }, { credential, provokes: [100] }),
});

const refusalsOf = (operation: string): readonly Case[] => [
  defineCase({
    id: `${operation}-token-missing`,
    level: "must",
    upstream: "justone",
    operation,
    topic: "refusals",
    promise: "refuses a call without a token: code 100 and its status",
    calls: (subject) => without(operation, "none", subject),
    judge: ({ answer }, subject) => refusalOf(100, answer, subject),
  }),
  defineCase({
    id: `${operation}-token-empty`,
    level: "should",
    upstream: "justone",
    operation,
    topic: "refusals",
    promise: "refuses an empty token like a missing one",
    calls: (subject) => without(operation, "empty", subject),
    judge: ({ answer }, subject) => refusalOf(100, answer, subject),
  }),
  defineCase({
    id: `${operation}-token-message`,
    level: "should",
    upstream: "justone",
    operation,
    topic: "refusals",
    promise: `refuses a call without a token with the message ${TOKEN_INVALID}`,
    calls: (subject) => without(operation, "none", subject),
    judge: ({ answer: { json } }) => {
      const message = at(json, "message");
      const isAboutToken = at(json, "code") === 100;
      return !isAboutToken || message === TOKEN_INVALID ? undefined : `$.message: ${show(message)}`;
    },
  }),
];

const unknownPath: Case = defineCase({
  id: "justone-unknown-path",
  level: "should",
  upstream: "justone",
  operation: "(no operation)",
  topic: "refusals",
  promise: "answers a path that does not exist with code 404 and its status",
  calls: () => ({ answer: call("get-nothing", {}, { provokes: [404] }) }),
  judge: ({ answer }, subject) => refusalOf(404, answer, subject),
});

export const refusalCases: readonly Case[] = [...OPERATIONS.flatMap(refusalsOf), unknownPath];
