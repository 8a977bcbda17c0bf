// The lists of Just One API that have pages; how each is walked is read from the document.
import { justonePaging } from "@weibo-kit/types/operations";
import { areClose } from "../../cases/are-close.ts";
import type { List } from "../../cases/paging/list.ts";
import type { Answer } from "../../model/answer.ts";
import type { Value } from "../../model/call-spec.ts";
import { unchecked } from "../../model/case.ts";
import type { Subject } from "../../model/subject.ts";
import { at } from "../../read/json-path.ts";
import { show } from "../../read/show.ts";
import { call } from "./call.ts";
import { inputs } from "./inputs.ts";
import { isFiltered, payloadIn } from "./payload.ts";
import { type UserList, userLists } from "./user-lists.ts";

type Own = Pick<List, "level" | "words"> &
  Partial<Pick<List, "levels" | "id" | "isFiltered" | "areSameTotal" | "endIsEmpty">>;

function listOf(
  operation: keyof typeof justonePaging,
  input: (subject: Subject) => Readonly<Record<string, Value>>,
  own: Own,
): List {
  return {
    upstream: "justone",
    operation,
    paging: justonePaging[operation],
    root: "$.data",
    call: (subject, position) => call(operation, { ...input(subject), ...position }),
    payloadOf,
    refusalIn: ({ json, status }) =>
      at(json, "code") === 0 ? undefined : `HTTP ${status} with code ${show(at(json, "code"))}`,
    ...own,
  };
}

function payloadOf(answer: Answer): unknown {
  const data = payloadIn(answer);
  if (data === undefined) return unchecked("nothing-to-judge", `${answer.request} brought no payload`);
  return data.ok === 0
    ? unchecked("nothing-to-judge", `the owner of ${answer.request} shows the list to fans only`)
    : data;
}

const listOfUsers = ({ operation, ownerIn }: UserList): List =>
  listOf(operation, (subject) => ({ uid: ownerIn(subject) }), {
    level: "should",
    levels: { "page-omitted": "must" },
    words: { none: "nobody", many: "users" },
    // A wrong `idstr` is judged by a case of its own.
    id: "id",
    isFiltered,
  });

/** The lists of users. */
export const pagedUserLists: readonly List[] = userLists.map(listOfUsers);

/** A cursor past the end that no page gave was never sent to the service. */
const MADE_UP = { "past-the-end": "may" } as const;

/** Every other list. What a search finds may change between two calls, and its pages were never recorded: `may`. */
export const otherLists: readonly List[] = [
  listOf("get-user-post", inputs["get-user-post"], {
    level: "should",
    levels: MADE_UP,
    words: { none: "no post", many: "posts" },
  }),
  listOf("get-user-video-list", inputs["get-user-video-list"], {
    level: "should",
    levels: MADE_UP,
    words: { none: "no video", many: "videos" },
    endIsEmpty: true,
  }),
  listOf("get-post-comments", inputs["get-post-comments"], {
    level: "should",
    levels: MADE_UP,
    words: { none: "no comment", many: "comments" },
    areSameTotal: areClose,
  }),
  listOf("search-all", inputs["search-all"], { level: "may", words: { none: "no post", many: "posts" } }),
  listOf("search-profile", inputs["search-profile"], { level: "may", words: { none: "no post", many: "posts" } }),
];
