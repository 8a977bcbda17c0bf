// The comments of a post, by time or by likes.
import { aboutPost } from "../about-post.ts";
import { operation } from "../operation.ts";
import { commentsPage } from "../payloads/comments/comments-page.ts";

export const getPostComments = operation("/api/weibo/get-post-comments/v1", ({ mid, sort = "TIME", maxId }, world) =>
  aboutPost(mid, world, (post) => commentsPage(world, post, sort, maxId)),
);
