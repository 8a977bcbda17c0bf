// A search in the posts of one user.
import { aboutUser } from "../about-user.ts";
import { operation } from "../operation.ts";
import { foundPostsPage } from "../payloads/posts/found-posts-page.ts";
import type { PostTemplates } from "../payloads/posts/post-templates.ts";

export const searchProfile = (posts: PostTemplates) =>
  operation("/api/weibo/search-profile/v1", ({ uid, ...wanted }, world) =>
    aboutUser(uid, world, (user) => foundPostsPage(world, user, wanted, posts)),
  );
