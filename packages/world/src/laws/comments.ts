// Laws of comments: both orders have the same roots, they sum to the count of their post, and none is older than its writer.
import { pictureOwner } from "../pictures/picture-owner.ts";
import type { Comment, Comments, Post } from "../posts/post.ts";
import { secondOf } from "../timeline/post-id.ts";
import type { Uid } from "../user/user.ts";
import type { World } from "../world.ts";
import { type Law, rowsToCheck } from "./law.ts";

/** Lists up to this length are read whole. */
const READABLE = 1000;
/** 2022-04-28 +0800, in Unix seconds. */
const REGIONS_FROM = 1_651_075_200;

type Order = Parameters<Comments["slice"]>[2];

/** Pages in both orders are one list of roots, which sums to the count of the post with the replies. */
export const commentsAreWhole: Law = {
  id: "comments-are-whole",
  promise: "both orders of comments have the same roots, each once, and with their replies as many as the post counts",
  breach: (world, uid) => firstBreach(world, uid, wholeness),
};

/** Ids, times and floors fall by one order, likes by the other. */
export const commentsAreInOrder: Law = {
  id: "comments-are-in-order",
  promise: "comments come after their post, the newest or the most liked first, with floors without gaps",
  breach: (world, uid) => firstBreach(world, uid, disorder),
};

/** Writers of comments exist, and replies come after what they answer. */
export const commentsFit: Law = {
  id: "comments-fit",
  promise: "a comment is younger than its writer's account, and a reply younger than the comment that it answers",
  breach: (world, uid) => firstBreach(world, uid, misfit),
};

type Check = (world: World, post: Post, comments: Comments) => string | undefined;

/** Checks the newest post of a user, the oldest, and two between. */
function firstBreach(world: World, uid: Uid, check: Check): string | undefined {
  const posts = world.posts(uid);
  for (const place of new Set([0, 1, posts.length >> 1, posts.length - 1])) {
    const post = posts.at(place);
    const breach = post && check(world, post, world.comments(post));
    if (breach !== undefined) return `comments of post ${post?.id}: ${breach}`;
  }
  return undefined;
}

function wholeness(_: World, post: Post, comments: Comments): string | undefined {
  const { total, length } = comments;
  if (post.counts.comments !== total) return `${total}, and the post counts ${post.counts.comments}`;
  if (comments.slice(length, 20, "newest").length + comments.slice(length, 20, "hottest").length > 0)
    return "the list continues past its end";
  for (const order of ["newest", "hottest"] as const) {
    const ids = rowsOf(comments, order).map(({ id }) => id);
    if (new Set(ids).size !== ids.length) return `${order}: a comment twice`;
    if (length <= READABLE && ids.length !== length) return `${order}: ${ids.length} rows instead of ${length}`;
    const stray = ids.find((id) => comments.slice(comments.placeUpTo(id), 1, "newest")[0]?.id !== id);
    if (stray !== undefined) return `${order}: ${stray} isn't where a page goes on with it`;
  }
  if (length > READABLE) return undefined;
  const sum = rowsOf(comments, "newest").reduce((before, { replies }) => before + replies, length);
  return sum === total ? undefined : `${length} roots and their replies are ${sum}, and the total is ${total}`;
}

function disorder(world: World, post: Post, comments: Comments): string | undefined {
  const { length } = comments;
  for (const [start, count] of partsOf(comments)) {
    let [id, likes] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    for (const [row, comment] of comments.slice(start, count, "newest").entries()) {
      if (comment.id >= id || comment.id <= post.id) return `${comment.id} is out of order`;
      if (comment.createdAt !== secondOf(comment.id)) return `${comment.id} is of another second than its id`;
      if (comment.createdAt <= post.createdAt || comment.createdAt >= world.date) return `${comment.id} is out of time`;
      if (comment.floor !== length - start - row) return `${comment.id} has floor ${comment.floor} at ${start + row}`;
      id = comment.id;
    }
    for (const comment of comments.slice(start, count, "hottest")) {
      if (comment.likes > likes) return `${comment.id} has more likes than the comment before`;
      likes = comment.likes;
    }
  }
  return undefined;
}

function misfit(world: World, _: Post, comments: Comments): string | undefined {
  for (const root of rowsOf(comments, "newest")) {
    const breach = misfitOf(world, root) ?? replyMisfit(world, root);
    if (breach !== undefined) return breach;
  }
  return undefined;
}

function misfitOf(world: World, { id, author, createdAt, text, region, picture }: Comment): string | undefined {
  if (!world.has(author)) return `${author}, who wrote ${id}, doesn't exist`;
  if (world.lazyUser(author).registeredAt >= createdAt) return `${author} wrote ${id} before the registration`;
  if (text.length === 0) return `${id} is empty`;
  const stranger = text.find((part) => part.kind === "mention" && world.uidOf(part.nickname) !== part.uid);
  if (stranger) return `${id} mentions a user who doesn't exist`;
  if ((region !== undefined) !== createdAt >= REGIONS_FROM) return `${id} has the region ${region}`;
  return picture && pictureOwner(picture.id) !== author ? `the picture of ${id} is of another user` : undefined;
}

function replyMisfit(world: World, root: Comment): string | undefined {
  let before = root.id;
  if (root.preview.length !== Math.min(2, root.replies)) return `${root.id} previews ${root.preview.length} replies`;
  for (const reply of root.preview) {
    if (reply.id <= before || reply.createdAt < root.createdAt) return `${reply.id} is older than what it answers`;
    if (reply.floor !== 0 || reply.replies !== 0) return `${reply.id} has a floor or replies`;
    if (reply.createdAt >= world.date) return `${reply.id} is out of time`;
    before = reply.id;
    const breach = misfitOf(world, reply);
    if (breach !== undefined) return breach;
  }
  return undefined;
}

const partsOf = ({ length }: Comments): ReturnType<typeof rowsToCheck> =>
  length <= READABLE ? [[0, length]] : rowsToCheck(length);

function rowsOf(comments: Comments, order: Order): readonly Comment[] {
  return partsOf(comments).flatMap(([start, count]) => comments.slice(start, count, order));
}
