// One post, as the mobile page shows it. The id may be the number or its short form.
import { aboutPost } from "../about-post.ts";
import { operation } from "../operation.ts";
import { type DetailTemplate, detailPage } from "../payloads/detail/detail-page.ts";

export const getWeiboDetail = (template: DetailTemplate) =>
  operation("/api/weibo/get-weibo-detail/v1", ({ id }, world) =>
    aboutPost(id, world, (post) => detailPage(template, world, post)),
  );
