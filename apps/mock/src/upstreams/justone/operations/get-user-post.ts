// The posts of a user.
import { aboutUser } from "../about-user.ts";
import { operation } from "../operation.ts";
import type { PostTemplates } from "../payloads/posts/post-templates.ts";
import { userPostsPage } from "../payloads/posts/user-posts-page.ts";

export const getUserPost = (posts: PostTemplates) =>
  operation("/api/weibo/get-user-post/v1", ({ uid, page, sinceId }, world) =>
    aboutUser(uid, world, (user) => userPostsPage(world, user, { page, sinceId }, posts)),
  );
