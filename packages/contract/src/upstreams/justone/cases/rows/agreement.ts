// Operations about posts agree: one post has the same values wherever it is shown.
import { areClose } from "../../../../cases/are-close.ts";
import { type Case, defineCase } from "../../../../model/case.ts";
import { at } from "../../../../read/json-path.ts";
import { show } from "../../../../read/show.ts";
import { postsCall } from "../../inputs.ts";
import type { Row } from "../../payload.ts";
import { about, areSet, LIST, nothing, rowOf } from "./agreeing.ts";
import { authorCases } from "./authors.ts";
import { idIn } from "./ids.ts";
import { commentsCall, detailCall, playerCall, videosCall } from "./posts-calls.ts";
import { rowsAt } from "./rows-at.ts";

const PLAYER = [["data", "Component_Play_Playinfo"]];
const COUNTS = ["reposts_count", "comments_count", "attitudes_count"];
const SAME = ["created_at", "source", "textLength", "isLongText", "pic_num"];

/** Compared with no call but the case's own: counts of a running service move within a run. */
const detailIsRow: Case = defineCase({
  id: "get-weibo-detail-is-listed-post",
  ...about("get-weibo-detail"),
  promise: "has the same values as the row of get-user-post, each in its own types",
  calls: (subject) => ({ page: postsCall(subject), detail: detailCall(subject) }),
  judge: ({ page, detail }) => {
    const [post] = rowsAt(detail, [["status"]]);
    const row = post && rowOf(page, post.row.id);
    if (post === undefined || row === undefined) return nothing("no post was listed and shown");
    const odd =
      SAME.find((name) => areSet(post.row[name], row.row[name]) && post.row[name] !== row.row[name]) ??
      COUNTS.find((name) => areSet(post.row[name], row.row[name]) && !areClose(post.row[name], row.row[name]));
    if (odd) return `${post.path}.${odd}: ${show(post.row[odd])} is not the row's ${show(row.row[odd])}`;
    const [own, listed] = [JSON.stringify(post.row.pic_ids), JSON.stringify(row.row.pic_ids)];
    if (own !== listed)
      return `${post.path}.pic_ids: ${show(post.row.pic_ids)} is not the row's ${show(row.row.pic_ids)}`;
    const [author, owner] = [at(post.row, "user", "id"), at(row.row, "user", "id")];
    return author === owner ? undefined : `${post.path}.user.id: ${show(author)} is not the row's ${show(owner)}`;
  },
});

const commentsAreCounted: Case = defineCase({
  id: "get-post-comments-total-is-comments-count",
  ...about("get-post-comments"),
  promise: "announces as many comments as the row of the post counts in comments_count",
  calls: (subject) => ({ page: postsCall(subject), comments: commentsCall(subject) }),
  judge: ({ page, comments }) => {
    const mid = new URLSearchParams(comments.request.split("?")[1]).get("mid");
    const [count, total] = [rowOf(page, mid)?.row.comments_count, at(comments.json, "data", "total_number")];
    if (typeof count !== "number" || typeof total !== "number") return nothing("no total, or no row of the post");
    return areClose(count, total)
      ? undefined
      : `$.data.total_number: ${total} is not the row's comments_count ${count}`;
  },
});

const videosAreListed: Case = defineCase({
  id: "get-user-video-list-holds-listed-videos",
  ...about("get-user-video-list"),
  promise: "lists every post of page 1 of get-user-post that has a video of its own",
  calls: (subject) => ({ posts: postsCall(subject), videos: videosCall(subject) }),
  judge: ({ posts, videos }) => {
    const ids = rowsAt(videos, LIST).map(({ row }) => Number(idIn(row.id)));
    const last = ids.at(-1);
    if (last === undefined) return nothing("no video is listed");
    const own = rowsAt(posts, LIST).filter(({ row }) => hasVideo(row) && Number(row.id) >= last);
    const lacking = own.find(({ row }) => !ids.includes(Number(row.id)));
    return lacking && `$.data.data.list: no video ${lacking.row.id}, a post with a video in get-user-post`;
  },
});

const hasVideo = (row: Row["row"]): boolean =>
  at(row, "page_info", "type") === "11" && row.retweeted_status === undefined && row.isAd !== true;

/** The same posts in two lists. */
const videosAreRows: Case = defineCase({
  id: "get-user-video-list-rows-are-posts",
  ...about("get-user-video-list"),
  promise: "has the same values in a video as in the post of get-user-post",
  calls: (subject) => ({ posts: postsCall(subject), videos: videosCall(subject) }),
  judge: ({ posts, videos }) => {
    let pairs = 0;
    for (const { path, row } of rowsAt(videos, LIST)) {
      const post = rowOf(posts, row.id);
      if (post === undefined) continue;
      pairs += 1;
      const odd =
        [...SAME, "text_raw", "mblogid"].find(
          (name) => areSet(row[name], post.row[name]) && row[name] !== post.row[name],
        ) ?? COUNTS.find((name) => areSet(row[name], post.row[name]) && !areClose(row[name], post.row[name]));
      if (odd) return `${path}.${odd}: ${show(row[odd])} is not the post's ${show(post.row[odd])}`;
    }
    return pairs > 0 ? undefined : nothing("no video is among the posts");
  },
});

const playerIsRow: Case = defineCase({
  id: "tv-component-is-listed-video",
  ...about("tv-component"),
  promise: "names the post and the author that get-user-video-list shows with the video",
  calls: (subject) => ({ videos: videosCall(subject), player: playerCall(subject) }),
  judge: ({ videos, player }) => {
    const [shown] = rowsAt(player, PLAYER);
    const row = rowsAt(videos, LIST).find(({ row }) => at(row, "page_info", "object_id") === shown?.row.oid);
    if (shown === undefined || row === undefined) return nothing("no video was listed and shown");
    if (areSet(shown.row.mid, row.row.id) && shown.row.mid !== row.row.id)
      return `${shown.path}.mid: ${show(shown.row.mid)} is not the listed post ${row.row.id}`;
    const [author, owner] = [shown.row.author_id, at(row.row, "user", "id")];
    return !areSet(author, owner) || author === owner
      ? undefined
      : `${shown.path}.author_id: ${show(author)} is not the listed author ${owner}`;
  },
});

export const rowsAgreementCases: readonly Case[] = [
  detailIsRow,
  commentsAreCounted,
  videosAreListed,
  videosAreRows,
  playerIsRow,
  ...authorCases,
];
