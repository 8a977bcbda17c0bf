// What all posts and videos of a user received together; a few accounts lack both.
import type { ListedUser } from "@weibo-kit/types";
import type { LazyUser } from "@weibo-kit/world";
import { Template } from "../../../render/template/template.ts";

/** The fields of `status_total_counter` in a row. */
export const statusTotals = {
  total_cnt: ({ interactions: all }: LazyUser) => all.reposts + all.comments + all.likes + all.commentLikes,
  repost_cnt: ({ interactions }: LazyUser) => interactions.reposts,
  comment_cnt: ({ interactions }: LazyUser) => interactions.comments,
  like_cnt: ({ interactions }: LazyUser) => interactions.likes,
  comment_like_cnt: ({ interactions }: LazyUser) => interactions.commentLikes,
};

/** The fields of `video_total_counter`. */
export const videoTotals = { play_cnt: ({ videoPlays }: LazyUser) => videoPlays };

const ofStatuses = new Template<NonNullable<ListedUser["status_total_counter"]>, LazyUser>(statusTotals);
const ofVideos = new Template<NonNullable<ListedUser["video_total_counter"]>, LazyUser>(videoTotals);

/** `status_total_counter`; undefined for an account that lacks it. */
export const statusTotalsOf = (user: LazyUser) => (user.flags.totals_missing ? undefined : ofStatuses.render(user));

/** `video_total_counter`; undefined for the same accounts. */
export const videoTotalsOf = (user: LazyUser) => (user.flags.totals_missing ? undefined : ofVideos.render(user));
