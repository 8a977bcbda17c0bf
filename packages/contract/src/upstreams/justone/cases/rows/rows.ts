// The rows of posts, comments, searches, the hot list and the player, as cases; a new operation is one entry here.
import type { Case } from "../../../../model/case.ts";
import { call } from "../../call.ts";
import { inputs, postsCall } from "../../inputs.ts";
import { commentInvariants, replyInvariants } from "./comment-rows.ts";
import { hotInvariants } from "./hot-rows.ts";
import { playerInvariants } from "./player-rows.ts";
import { mobileInvariants, postInvariants } from "./post-rows.ts";
import { commentsCall, detailCall, plainly, playerCall, videosCall } from "./posts-calls.ts";
import { type Rows, rowCases } from "./row-cases.ts";
import { EACH, type Place } from "./rows-at.ts";
import { searchInvariants } from "./search-rows.ts";

/** Posts in a list, and those that they repost. */
const LIST: readonly Place[] = [
  ["data", "list", EACH],
  ["data", "list", EACH, "retweeted_status"],
];
const MOBILE: readonly Place[] = [["status"], ["status", "retweeted_status"]];

const all: readonly Rows[] = [
  { operation: "get-user-post", places: LIST, call: postsCall, invariants: postInvariants },
  {
    operation: "get-user-video-list",
    places: LIST,
    call: videosCall,
    invariants: postInvariants,
  },
  { operation: "search-profile", places: LIST, call: plainly("search-profile"), invariants: postInvariants },
  { operation: "get-weibo-detail", places: MOBILE, call: detailCall, invariants: mobileInvariants },
  {
    operation: "get-post-comments",
    places: [["data", EACH]],
    call: commentsCall,
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
