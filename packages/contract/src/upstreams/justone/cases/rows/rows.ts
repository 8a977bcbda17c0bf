// The rows of posts, comments, searches, the hot list and the player, as cases; a new operation is one entry here.
import type { Derived } from "../../../../model/call-spec.ts";
import type { Case } from "../../../../model/case.ts";
import type { Subject } from "../../../../model/subject.ts";
import { textAt } from "../../../../read/json-path.ts";
import { call } from "../../call.ts";
import { inputs, postsCall } from "../../inputs.ts";
import { commentInvariants, replyInvariants } from "./comment-rows.ts";
import { hotInvariants } from "./hot-rows.ts";
import { playerInvariants } from "./player-rows.ts";
import { mobileInvariants, postInvariants } from "./post-rows.ts";
import { type Rows, rowCases } from "./row-cases.ts";
import { EACH, type Place } from "./rows-at.ts";
import { searchInvariants } from "./search-rows.ts";

/** Posts in a list, and those that they repost. */
const LIST: readonly Place[] = [
  ["data", "list", EACH],
  ["data", "list", EACH, "retweeted_status"],
];
const MOBILE: readonly Place[] = [["status"], ["status", "retweeted_status"]];

const plainly = (operation: keyof typeof inputs) => (subject: Subject) => call(operation, inputs[operation](subject));

const firstVideo = (subject: Subject): Derived => ({
  from: plainly("get-user-video-list")(subject),
  description: "the first video of get-user-video-list",
  take: ({ json }) => textAt(json, "data", "data", "list", 0, "page_info", "object_id"),
});

/** The player's data about a video that get-user-video-list shows. */
export const playerCall = (subject: Subject) => call("tv-component", { oid: firstVideo(subject) });

const all: readonly Rows[] = [
  { operation: "get-user-post", places: LIST, call: postsCall, invariants: postInvariants },
  {
    operation: "get-user-video-list",
    places: LIST,
    call: plainly("get-user-video-list"),
    invariants: postInvariants,
  },
  { operation: "search-profile", places: LIST, call: plainly("search-profile"), invariants: postInvariants },
  { operation: "get-weibo-detail", places: MOBILE, call: plainly("get-weibo-detail"), invariants: mobileInvariants },
  {
    operation: "get-post-comments",
    places: [["data", EACH]],
    call: plainly("get-post-comments"),
    invariants: commentInvariants,
  },
  {
    operation: "get-post-comments",
    places: [["data", EACH]],
    call: (subject) => call("get-post-comments", { ...inputs["get-post-comments"](subject), sort: "HOT" }),
    invariants: replyInvariants,
  },
  {
    operation: "search-all",
    places: [["weibo_list", EACH]],
    call: plainly("search-all"),
    invariants: searchInvariants,
  },
  {
    operation: "hot-search",
    places: [["data", "realtime", EACH]],
    call: plainly("hot-search"),
    invariants: hotInvariants,
  },
  {
    operation: "tv-component",
    places: [["data", "Component_Play_Playinfo"]],
    call: playerCall,
    invariants: playerInvariants,
  },
];

export const rowsCases: readonly Case[] = all.flatMap(rowCases);
