// What the operations about posts, videos, comments and searches are called with.
import type { CallSpec, Derived, Value } from "../../model/call-spec.ts";
import type { Subject } from "../../model/subject.ts";
import { at, listOf, numberAt, textAt } from "../../read/json-path.ts";
import { call } from "./call.ts";

type Input = (subject: Subject) => Readonly<Record<string, Value>>;

/** A day that is over, so that a search finds the same posts again. */
const DAY = "2025-12-30";

/** Page 1 of the posts that are read. */
export const postsCall = (subject: Subject): CallSpec => call("get-user-post", inputs["get-user-post"](subject));

/** The first post of page 1: `get-weibo-detail` and `get-post-comments` are about it. */
const firstPost = (subject: Subject): Derived => ({
  from: postsCall(subject),
  description: "the newest post of get-user-post",
  take: ({ json }) =>
    textAt(json, "data", "data", "list", 0, "mid") ?? textAt(json, "data", "data", "list", 0, "idstr"),
});

const comments = (row: unknown): number => numberAt(row, "comments_count") ?? 0;

/** The walk of comments needs a second page, and the newest post may have few. */
const mostCommented = (subject: Subject): Derived => ({
  from: postsCall(subject),
  description: "the post of get-user-post with the most comments",
  take: ({ json }) => {
    const [first, ...rest] = listOf(at(json, "data", "data", "list")) ?? [];
    const most = rest.reduce((found, row) => (comments(row) > comments(found) ? row : found), first);
    return textAt(most, "mid") ?? textAt(most, "idstr");
  },
});

/** The least that a successful call needs. */
export const inputs = {
  "get-user-post": ({ authorOf: uid }) => ({ uid }),
  "get-user-video-list": ({ authorOf: uid }) => ({ uid }),
  "get-weibo-detail": (subject) => ({ id: firstPost(subject) }),
  "get-post-comments": (subject) => ({ mid: mostCommented(subject) }),
  "search-all": () => ({ q: "微博", startDay: DAY, startHour: "0", endDay: DAY, endHour: "23" }),
  "search-profile": ({ authorOf: uid }) => ({ uid, q: "微博" }),
  "hot-search": () => ({}),
  // The documentation's own example of an oid.
  "tv-component": () => ({ oid: "1034:5250046363631919" }),
} as const satisfies Readonly<Record<string, Input>>;
