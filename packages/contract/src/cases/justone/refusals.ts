// Who is refused, and where nothing is.
import { type Case, promise } from "../../case.ts";
import type { Facts } from "../../facts.ts";
import { at } from "../../json/at.ts";
import { show } from "../../json/show.ts";
import { ask } from "./ask.ts";
import { refusalOf } from "./refusal.ts";

const OPERATIONS = ["get-user-detail", "get-followers", "get-fans"];
const TOKEN_INVALID = "TOKEN INVALID/UNACTIVATE";

const without = (operation: string, credential: "none" | "empty", { uid }: Facts) => ({
  answer: ask(operation, { uid }, { credential, provokes: [100] }),
});

const refusalsOf = (operation: string): readonly Case[] => [
  promise({
    id: `${operation}-token-missing`,
    level: "must",
    upstream: "justone",
    operation,
    topic: "refusals",
    promise: "refuses a call without a token: code 100 and its status",
    asks: (facts) => without(operation, "none", facts),
    judge: ({ answer }, facts) => refusalOf(100, answer, facts),
  }),
  promise({
    id: `${operation}-token-empty`,
    level: "should",
    upstream: "justone",
    operation,
    topic: "refusals",
    promise: "refuses an empty token like a missing one",
    asks: (facts) => without(operation, "empty", facts),
    judge: ({ answer }, facts) => refusalOf(100, answer, facts),
  }),
  promise({
    id: `${operation}-token-message`,
    level: "should",
    upstream: "justone",
    operation,
    topic: "refusals",
    promise: `tells a caller without a token ${TOKEN_INVALID}`,
    asks: (facts) => without(operation, "none", facts),
    judge: ({ answer: { json } }) => {
      const message = at(json, "message");
      const isAboutToken = at(json, "code") === 100;
      return !isAboutToken || message === TOKEN_INVALID ? undefined : `$.message: ${show(message)}`;
    },
  }),
];

const unknownPath: Case = promise({
  id: "justone-unknown-path",
  level: "should",
  upstream: "justone",
  operation: "(no operation)",
  topic: "refusals",
  promise: "answers a path that does not exist with code 404 and its status",
  asks: () => ({ answer: ask("get-nothing", {}, { provokes: [404] }) }),
  judge: ({ answer }, facts) => refusalOf(404, answer, facts),
});

export const refusalCases: readonly Case[] = [...OPERATIONS.flatMap(refusalsOf), unknownPath];
