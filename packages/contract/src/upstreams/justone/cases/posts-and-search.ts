// The operations about posts, videos, comments and searches: each answers with a payload that fits its schema.
import type { CallSpec, Derived, Value } from "../../../model/call-spec.ts";
import { type Case, defineCase, unchecked } from "../../../model/case.ts";
import type { Subject } from "../../../model/subject.ts";
import { at, textAt } from "../../../read/json-path.ts";
import { call } from "../call.ts";
import { payloadMisfit, schemaOf } from "../payload.ts";
import { refusalOf } from "../refusal.ts";

interface PlainOperation {
  readonly operation: string;
  readonly query: (subject: Subject) => Readonly<Record<string, Value>>;
  /** A required parameter, to be left out. */
  readonly required?: string;
}

const DAY = "2026-07-27";
const postsOf = ({ uid }: Subject): CallSpec => call("get-user-post", { uid });

const firstPost = (subject: Subject): Derived => ({
  from: postsOf(subject),
  description: "the newest post of get-user-post",
  take: ({ json }) =>
    textAt(json, "data", "data", "list", 0, "mid") ?? textAt(json, "data", "data", "list", 0, "idstr"),
});

const operations: readonly PlainOperation[] = [
  { operation: "get-user-post", query: ({ uid }) => ({ uid }), required: "uid" },
  { operation: "get-user-video-list", query: ({ uid }) => ({ uid }), required: "uid" },
  {
    operation: "get-weibo-detail",
    query: (subject) => ({ id: firstPost(subject) }),
    required: "id",
  },
  {
    operation: "get-post-comments",
    query: (subject) => ({ mid: firstPost(subject) }),
    required: "mid",
  },
  {
    operation: "search-all",
    query: () => ({ q: "微博", startDay: DAY, startHour: "0", endDay: DAY, endHour: "23" }),
    required: "q",
  },
  {
    operation: "search-profile",
    query: ({ uid }) => ({ uid, q: "微博" }),
    required: "q",
  },
  { operation: "hot-search", query: () => ({}) },
  // The documentation's own example of an oid.
  { operation: "tv-component", query: () => ({ oid: "1034:5250046363631919" }), required: "oid" },
];

const schemaCase = ({ operation, query }: PlainOperation): Case =>
  defineCase({
    id: `${operation}-schema`,
    level: "should",
    upstream: "justone",
    operation,
    topic: "schema",
    promise: `sends a payload that fits ${schemaOf(operation)}`,
    calls: (subject) => ({ answer: call(operation, query(subject)) }),
    judge: ({ answer }) =>
      at(answer.json, "code") === 0
        ? payloadMisfit(operation, answer)
        : unchecked(`nothing to judge: ${answer.request} brought no payload`),
  });

const missingCase = ({ operation, query, required }: PlainOperation): readonly Case[] =>
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
            const { [required]: _left, ...rest } = query(subject);
            return { answer: call(operation, rest) };
          },
          judge: ({ answer }, subject) => refusalOf(400, answer, subject),
        }),
      ];

const tokenCase = ({ operation, query }: PlainOperation): Case =>
  defineCase({
    id: `${operation}-token-missing`,
    // One gate for all: the operations about users show it, and musts should fit under the default cap.
    level: "should",
    upstream: "justone",
    operation,
    topic: "refusals",
    promise: "refuses a call without a token: code 100 and its status",
    calls: (subject) => ({ answer: call(operation, plain(query(subject)), { credential: "none", provokes: [100] }) }),
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
