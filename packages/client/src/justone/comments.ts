/** Comments on posts: `weibo.comments`. */
import type { Comment } from "@weibo-kit/types";
import { justoneGetPostCommentsRules } from "@weibo-kit/types/lists";
import { type ChecksOf, choice } from "@weibo-kit/types/options";
import { createList, type List } from "../lists/list.ts";
import { id } from "../options/checks.ts";
import { given } from "./given.ts";
import type { Part } from "./part.ts";

/** The comments of which post, in which order, and which page. */
export type CommentsQuery = {
  /** The number of the post; of a short form, `midOf` makes it. */
  readonly mid: string;
  /** `TIME`: newest first, the default; `HOT`: most likes first. */
  readonly sort?: "TIME" | "HOT" | undefined;
  /** `max_id` of the page before; `next` and `all` send it. */
  readonly maxId?: string | undefined;
};

/** Requests comments. Replies come only as the preview that their comment has. */
export type Comments = List<Comment, CommentsQuery>;

const sort = /* @__PURE__ */ choice("TIME", "HOT");
const COMMENTS: ChecksOf<CommentsQuery> = { mid: id, sort, maxId: id };

/** The part `comments` of a client: get-post-comments. */
export const comments: Part<Comments> = ({ api, request }) =>
  createList(
    justoneGetPostCommentsRules,
    (query, calling) =>
      request("get-post-comments", calling, (init) =>
        api.GET("/api/weibo/get-post-comments/v1", { params: { query: given(query) }, ...init }),
      ),
    COMMENTS,
  );
