// A post as V1 embeds it in its author.
import type { V1Status } from "@weibo-kit/types";
import type { Post } from "@weibo-kit/world";
import { weiboTime } from "../../../formats.ts";
import { linkTo } from "../markup.ts";

const SIZES = { thumbnail_pic: "thumbnail", bmiddle_pic: "bmiddle", original_pic: "large" } as const;

export function statusPayload(post: Post): V1Status {
  const [picture] = post.pictureIds;
  return {
    created_at: weiboTime(post.createdAt),
    id: post.id,
    text: post.text,
    source: linkTo(post.source),
    favorited: false,
    truncated: false,
    in_reply_to_status_id: "",
    in_reply_to_user_id: "",
    in_reply_to_screen_name: "",
    ...(picture === undefined ? {} : pictures(picture)),
    geo: null,
    mid: String(post.id),
    annotations: [],
  };
}

const pictures = (id: string) => ({
  thumbnail_pic: `http://ww1.sinaimg.cn/${SIZES.thumbnail_pic}/${id}.jpg`,
  bmiddle_pic: `http://ww1.sinaimg.cn/${SIZES.bmiddle_pic}/${id}.jpg`,
  original_pic: `http://ww1.sinaimg.cn/${SIZES.original_pic}/${id}.jpg`,
});
