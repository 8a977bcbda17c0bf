// What all posts and videos of a user received together; a few accounts lack both.
import type { LazyUser } from "@weibo-kit/world";
import { group } from "../../../render/template/group.ts";

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

/** The user; undefined for an account that lacks totals. */
export const withTotals = (user: LazyUser): LazyUser | undefined => (user.flags.totals_missing ? undefined : user);

/** Both totals of a row, or none. */
export const totals = group(withTotals, { status_total_counter: statusTotals, video_total_counter: videoTotals });
