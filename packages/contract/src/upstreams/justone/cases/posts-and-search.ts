// The operations about posts, videos, comments and searches: each answers with a payload that fits its schema.
import { inRun } from "../../../cases/in-run.ts";
import type { Value } from "../../../model/call-spec.ts";
import { type Case, defineCase, unchecked } from "../../../model/case.ts";
import { at } from "../../../read/json-path.ts";
import { call, isCallOf } from "../call.ts";
import { inputs } from "../inputs.ts";
import { payloadMisfit, schemaOf } from "../payload.ts";
import { refusalOf } from "../refusal.ts";

/** Each with its required parameter that is left out once. */
const operations: readonly { readonly operation: keyof typeof inputs; readonly required?: string }[] = [
  { operation: "get-user-post", required: "uid" },
  { operation: "get-user-video-list", required: "uid" },
  { operation: "get-weibo-detail", required: "id" },
  { operation: "get-post-comments", required: "mid" },
  { operation: "search-all", required: "q" },
  { operation: "search-profile", required: "q" },
  { operation: "hot-search" },
  { operation: "tv-component", required: "oid" },
];

type Operation = (typeof operations)[number];

const schemaCase = ({ operation }: Operation): Case =>
  defineCase({
    id: `${operation}-schema`,
    level: "should",
    upstream: "justone",
    operation,
    topic: "schema",
    promise: `sends a payload that fits ${schemaOf(operation)}`,
    calls: (subject) => ({ answer: call(operation, inputs[operation](subject)) }),
    alsoJudges: isCallOf(operation),
    judge: (_answers, _subject, run) =>
      inRun(run, ({ answer }) =>
        at(answer.json, "code") === 0
          ? payloadMisfit(operation, answer)
          : unchecked("nothing-to-judge", `${answer.request} brought no payload`),
      ),
  });

const missingCase = ({ operation, required }: Operation): readonly Case[] =>
  required === undefined
    ? []
    : [
        defineCase({
          id: `${operation}-${required}-missing`,
          level: "must",
          upstream: "justone",
          operation,
          topic: "parameters",
          promise: `refuses a call without ${required}: code 400 and its status`,
          calls: (subject) => {
            const input: Readonly<Record<string, Value>> = inputs[operation](subject);
            const { [required]: _left, ...rest } = input;
            return { answer: call(operation, rest) };
          },
          judge: ({ answer }, subject) => refusalOf(400, answer, subject),
        }),
      ];

const tokenCase = ({ operation }: Operation): Case =>
  defineCase({
    id: `${operation}-token-missing`,
    // One gate for all: the operations about users show it, and musts should fit under the default cap.
    level: "should",
    upstream: "justone",
    operation,
    topic: "refusals",
    promise: "refuses a call without a token: code 100 and its status",
    calls: (subject) => ({
      answer: call(operation, plain(inputs[operation](subject)), { credential: "none", provokes: [100] }),
    }),
    judge: ({ answer }, subject) => refusalOf(100, answer, subject),
  });

/** Derived values replaced by a fixed one: a call that is refused needs no real id, and so no call before it. */
const plain = (query: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> =>
  Object.fromEntries(Object.entries(query).map(([name, value]) => [name, typeof value === "string" ? value : "1"]));

export const postsAndSearchCases: readonly Case[] = [
  ...operations.map(schemaCase),
  ...operations.flatMap(missingCase),
  ...operations.map(tokenCase),
];
