// The posts of a user that have a video.
import { aboutUser } from "../about-user.ts";
import { operation } from "../operation.ts";
import type { PostTemplates } from "../payloads/posts/post-templates.ts";
import { videosPage } from "../payloads/posts/videos-page.ts";

export const getUserVideoList = (posts: PostTemplates) =>
  operation("/api/weibo/get-user-video-list/v1", ({ uid, cursor }, world) =>
    aboutUser(uid, world, (user) => videosPage(world, user, cursor, posts)),
  );
