// A post as V1 embeds it in its author.
import type { V1Status } from "@weibo-kit/types";
import type { LazyUser } from "@weibo-kit/world";
import { quoted } from "../../../render/template/quoted.ts";
import { Template } from "../../../render/template/template.ts";
import { WeiboTime } from "../../../units/weibo-time.ts";
import { linkTo } from "../markup.ts";
import { shortText } from "../short-text.ts";

type Post = NonNullable<LazyUser["latestPost"]>;

const id = ({ id }: Post) => id;

export const status = new Template<V1Status, Post>({
  created_at: ({ createdAt }) => new WeiboTime(createdAt),
  id,
  text: ({ text }) => shortText(text.toString()),
  source: ({ source: { name, href } }) => linkTo({ name: String(name), href: String(href) }),
  favorited: false,
  truncated: false,
  in_reply_to_status_id: "",
  in_reply_to_user_id: "",
  in_reply_to_screen_name: "",
  thumbnail_pic: (post) => pictureOf(post, "thumbnail"),
  bmiddle_pic: (post) => pictureOf(post, "bmiddle"),
  original_pic: (post) => pictureOf(post, "large"),
  geo: null,
  mid: quoted(id),
  annotations: [],
});

function pictureOf({ pictureIds: [first] }: Post, size: string): string | undefined {
  return first && `http://ww1.sinaimg.cn/${size}/${first}.jpg`;
}
