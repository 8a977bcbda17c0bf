// The mobile page of a post: the post, and links that name it.
import type { MobileDetail } from "@weibo-kit/types";
import type { Post, World } from "@weibo-kit/world";
import type { LazyJson } from "../../../../exchange/body.ts";
import { Template } from "../../../../render/template/template.ts";
import { openedFrom } from "./mobile-links.ts";
import { postFields } from "./mobile-post.ts";
import { type MobileSubject, mobileSubject } from "./mobile-subject.ts";
import { retweetedPost } from "./retweeted-post.ts";

const HOT =
  "https://m.weibo.cn/p/index?containerid=106003type%3D25%26t%3D3%26disable_hot%3D1%26filter_type%3Drealtimehot";

const appLink = ({ post }: MobileSubject): string => `sinaweibo://detail?mblogid=${post.id}&${openedFrom(post.id)}`;

const template = new Template<MobileDetail, MobileSubject>({
  hotScheme: ({ post }) => `${HOT}&${openedFrom(post.id)}`,
  appScheme: ({ post }) => `https://m.weibo.cn?${openedFrom(post.id)}`,
  // The service's own spelling.
  callUinversalLink: false,
  callWeibo: false,
  schemeOrigin: false,
  appLink,
  xianzhi_scheme: ({ post }) => `xianzhi://mblogshow?mid=${post.id}`,
  third_scheme: appLink,
  status: { ...postFields, retweeted_status: retweetedPost },
  call: 1,
});

export const detailPage = (world: World, post: Post): LazyJson<MobileDetail> =>
  template.render(mobileSubject(world, post));
