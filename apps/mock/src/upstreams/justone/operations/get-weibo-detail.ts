// One post, as the mobile page shows it. The id may be the number or its short form.
import { aboutPost } from "../about-post.ts";
import { operation } from "../operation.ts";
import { detailPage } from "../payloads/detail/detail-page.ts";

export const getWeiboDetail = operation("/api/weibo/get-weibo-detail/v1", ({ id }, world) =>
  aboutPost(id, world, (post) => detailPage(world, post)),
);
