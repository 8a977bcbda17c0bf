// The operations beyond users: each answers, and its payload fits as much of a schema as is known.

import type { Ask, Derived, Value } from "../../ask.ts";
import { type Case, promise, unchecked } from "../../case.ts";
import type { Facts } from "../../facts.ts";
import { at, textAt } from "../../json/at.ts";
import { misfit } from "../../schema/validator.ts";
import { ask } from "./ask.ts";
import { refusalOf } from "./refusal.ts";

interface Other {
  readonly operation: string;
  readonly schema: string;
  readonly query: (facts: Facts) => Readonly<Record<string, Value>>;
  /** A required parameter, to be left out. */
  readonly required?: string;
}

const DAY = "2026-07-27";
const postsOf = ({ uid }: Facts): Ask => ask("get-user-post", { uid });

const firstPost = (facts: Facts): Derived => ({
  from: postsOf(facts),
  says: "the newest post of get-user-post",
  take: ({ json }) =>
    textAt(json, "data", "data", "list", 0, "mid") ?? textAt(json, "data", "data", "list", 0, "idstr"),
});

const others: readonly Other[] = [
  { operation: "get-user-post", schema: "PostsPage", query: ({ uid }) => ({ uid }), required: "uid" },
  { operation: "get-user-video-list", schema: "VideosPage", query: ({ uid }) => ({ uid }), required: "uid" },
  {
    operation: "get-weibo-detail",
    schema: "PostDetail",
    query: (facts) => ({ id: firstPost(facts) }),
    required: "id",
  },
  {
    operation: "get-post-comments",
    schema: "CommentsPage",
    query: (facts) => ({ mid: firstPost(facts) }),
    required: "mid",
  },
  {
    operation: "search-all",
    schema: "FoundPosts",
    query: () => ({ q: "微博", startDay: DAY, startHour: "0", endDay: DAY, endHour: "23" }),
    required: "q",
  },
  {
    operation: "search-profile",
    schema: "FoundOwnPosts",
    query: ({ uid }) => ({ uid, q: "微博" }),
    required: "q",
  },
  { operation: "hot-search", schema: "HotSearches", query: () => ({}) },
  // The documentation's own example of an oid.
  { operation: "tv-component", schema: "TvVideo", query: () => ({ oid: "1034:5250046363631919" }), required: "oid" },
];

const schemaCase = ({ operation, schema, query }: Other): Case =>
  promise({
    id: `${operation}-schema`,
    level: "should",
    upstream: "justone",
    operation,
    topic: "schema",
    promise: `sends a payload that fits ${schema}`,
    asks: (facts) => ({ answer: ask(operation, query(facts)) }),
    judge: ({ answer }) =>
      at(answer.json, "code") === 0
        ? misfit("justone", schema, at(answer.json, "data"), "$.data")
        : unchecked(`nothing to judge: ${answer.asked} brought no payload`),
  });

const missingCase = ({ operation, query, required }: Other): readonly Case[] =>
  required === undefined
    ? []
    : [
        promise({
          id: `${operation}-${required}-missing`,
          level: "must",
          upstream: "justone",
          operation,
          topic: "parameters",
          promise: `refuses a call without ${required}: code 400 and its status`,
          asks: (facts) => {
            const { [required]: _left, ...rest } = query(facts);
            return { answer: ask(operation, rest) };
          },
          judge: ({ answer }, facts) => refusalOf(400, answer, facts),
        }),
      ];

const tokenCase = ({ operation, query }: Other): Case =>
  promise({
    id: `${operation}-token-missing`,
    // One gate for all: the operations about users show it, and musts should fit under the default cap.
    level: "should",
    upstream: "justone",
    operation,
    topic: "refusals",
    promise: "refuses a call without a token: code 100 and its status",
    asks: (facts) => ({ answer: ask(operation, plain(query(facts)), { credential: "none", provokes: [100] }) }),
    judge: ({ answer }, facts) => refusalOf(100, answer, facts),
  });

/** Whoever is refused anyway needs no real id. */
const plain = (query: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> =>
  Object.fromEntries(Object.entries(query).map(([name, value]) => [name, typeof value === "string" ? value : "1"]));

export const otherCases: readonly Case[] = [
  ...others.map(schemaCase),
  ...others.flatMap(missingCase),
  ...others.map(tokenCase),
];
