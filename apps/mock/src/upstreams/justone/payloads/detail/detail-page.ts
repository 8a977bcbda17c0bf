// The mobile page of a post: the post, and links that name it.
import type { MobileDetail, MobilePost } from "@weibo-kit/types";
import type { Post, World } from "@weibo-kit/world";
import type { LazyJson } from "../../../../exchange/body.ts";
import type { TemplateFields } from "../../../../render/template/fields.ts";
import { Template } from "../../../../render/template/template.ts";
import { openedFrom } from "./mobile-links.ts";
import { postFields } from "./mobile-post.ts";
import { MobileSubject } from "./mobile-subject.ts";
import { retweetedBy } from "./retweeted-post.ts";

const HOT =
  "https://m.weibo.cn/p/index?containerid=106003type%3D25%26t%3D3%26disable_hot%3D1%26filter_type%3Drealtimehot";

const appLink = ({ post }: MobileSubject): string => `sinaweibo://detail?mblogid=${post.id}&${openedFrom(post.id)}`;

/** How the page of a post is written in one month. */
export type DetailTemplate = Template<MobileDetail, MobileSubject>;

const templateFrom = (fields: TemplateFields<MobilePost, MobileSubject>): DetailTemplate =>
  new Template<MobileDetail, MobileSubject>({
    hotScheme: ({ post }) => `${HOT}&${openedFrom(post.id)}`,
    appScheme: ({ post }) => `https://m.weibo.cn?${openedFrom(post.id)}`,
    // The service's own spelling.
    callUinversalLink: false,
    callWeibo: false,
    schemeOrigin: false,
    appLink,
    xianzhi_scheme: ({ post }) => `xianzhi://mblogshow?mid=${post.id}`,
    third_scheme: appLink,
    status: { ...fields, retweeted_status: retweetedBy(new Template<MobilePost, MobileSubject>(fields)) },
    call: 1,
  });

export const septemberDetail = templateFrom(postFields);

/** Without the key of comments that came by September. */
export const julyDetail = templateFrom({
  ...postFields,
  number_display_strategy: { apply_scenario_flag: 19, display_text_min_number: 1_000_000, display_text: "100万+" },
  comment_manage_info: { comment_permission_type: -1, approval_comment_type: 0, comment_sort_type: 0 },
});

export const detailPage = (template: DetailTemplate, world: World, post: Post): LazyJson<MobileDetail> =>
  template.render(new MobileSubject(world, post));
