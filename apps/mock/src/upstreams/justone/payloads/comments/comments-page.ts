// A page of the comments of a post: twenty roots, the newest or the most liked first.
import type { CommentsPage } from "@weibo-kit/types";
import type { Comment, Comments, Post, World } from "@weibo-kit/world";
import { mix } from "../../../../chance/mix.ts";
import type { LazyJson } from "../../../../exchange/body.ts";
import { Rows } from "../../../../render/rows.ts";
import { Template } from "../../../../render/template/template.ts";
import { commentRow } from "./comment-row.ts";
import { commentSubject } from "./comment-subject.ts";
import { cursorAt, placeOf } from "./hot-cursor.ts";

/** `TIME`: the newest first. `HOT`: the most liked first. */
export type CommentOrder = "TIME" | "HOT";

const PAGE_SIZE = 20;

interface Page {
  readonly rows: LazyJson<CommentsPage["data"]>;
  readonly order: CommentOrder;
  readonly total: number;
  /** Where the next page begins; 0 at the end. */
  readonly next: number;
}

const template = new Template<CommentsPage, Page>({
  ok: 1,
  filter_group: ({ order }) => [
    { param: "flow=0", scheme: "", title: "按热度", isDefault: Number(order === "HOT") },
    { param: "flow=1", scheme: "", title: "按时间", isDefault: Number(order === "TIME") },
  ],
  data: ({ rows }) => rows,
  rootComment: [],
  total_number: ({ total }) => total,
  tip_msg: "",
  max_id: ({ next }) => next,
  // On every page, also before the end.
  trendsText: "已加载全部评论",
});

/** @param maxId `max_id` of the page before; the first page is that of "", of "0" and of none */
export function commentsPage(
  world: World,
  post: Post,
  order: CommentOrder,
  maxId: string | undefined,
): LazyJson<CommentsPage> {
  const comments = world.comments(post);
  const start = startOf(post, comments, order, maxId);
  const shown = comments.slice(start, PAGE_SIZE, order === "TIME" ? "newest" : "hottest");
  const scene = { world, post, rid: pageNumber(post.id, start), hasPreviews: order === "HOT" };
  const rows = new Rows(commentRow, shown, (comment: Comment) => commentSubject(scene, comment));
  return template.render({ rows, order, total: comments.total, next: nextOf(post, comments, order, start, shown) });
}

/** A cursor that no page has given leads past the end. */
function startOf({ id }: Post, comments: Comments, order: CommentOrder, maxId: string | undefined): number {
  if (maxId === undefined || maxId === "" || maxId === "0") return 0;
  const cursor = Number(maxId);
  if (!Number.isSafeInteger(cursor) || cursor < 0) return comments.length;
  return order === "TIME" ? comments.placeUpTo(cursor) : (placeOf(id, cursor) ?? comments.length);
}

/** By time: one less than the last id, and the next page has ids up to it. By likes: the place, hidden. */
function nextOf(
  { id }: Post,
  comments: Comments,
  order: CommentOrder,
  start: number,
  shown: readonly Comment[],
): number {
  const end = start + shown.length;
  const last = shown.at(-1);
  if (last === undefined || end >= comments.length) return 0;
  return order === "TIME" ? last.id - 1 : cursorAt(id, end);
}

/** 18 digits, the same on all rows of a page. */
function pageNumber(post: number, start: number): string {
  const eight = (part: number) => String(mix(post % 4_294_967_296, start, part) % 100_000_000).padStart(8, "0");
  return `30${eight(6)}${eight(7)}`;
}
