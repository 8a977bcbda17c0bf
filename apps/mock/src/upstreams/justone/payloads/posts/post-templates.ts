// The rows of lists of posts by month, and the posts inside them.
import type { Post, PostRow, VideoRow } from "@weibo-kit/types";
import type { TemplateFields } from "../../../../render/template/fields.ts";
import { Template } from "../../../../render/template/template.ts";
import { postFields } from "./post-fields.ts";
import { remains } from "./remains.ts";
import { ShownPost } from "./shown-post.ts";
import { STATEMENT_ICON } from "./statements.ts";
import { cardOf } from "./video-card.ts";

type Fields<Row> = TemplateFields<Row, ShownPost>;

/** How the lists of one month write a post. */
export interface PostTemplates {
  readonly row: Template<PostRow, ShownPost>;
  readonly video: Template<VideoRow, ShownPost>;
}

function templatesFrom(fields: Fields<Post>): PostTemplates {
  const { topic_struct: _topics, url_struct: _links, share_repost_type: _type, readtimetype: _time, ...rest } = fields;
  const inner = new Template<Post, ShownPost>({
    ...rest,
    comment_manage_info: {
      comment_permission_type: -1,
      approval_comment_type: 0,
      comment_sort_type: 0,
      ai_play_picture_type: 0,
    },
  });
  const retweeted = ({ inner: shown }: ShownPost) => {
    if (shown === undefined) return undefined;
    return shown instanceof ShownPost ? inner.render(shown) : remains.render(shown);
  };
  return {
    row: new Template<PostRow, ShownPost>({ ...fields, retweeted_status: retweeted }),
    video: new Template<VideoRow, ShownPost>({
      ...fields,
      page_info: cardOf,
      snap_video_state: ({ post }) => (post.isPinned ? "TOP" : "NORMAL"),
      ai_tag_info: ({ post: { video } }) =>
        video?.statement === undefined
          ? undefined
          : { [`1034:${video.mediaId}`]: { icon: STATEMENT_ICON, text: video.statement } },
    }),
  };
}

export const septemberPosts = templatesFrom(postFields);

const { md_render_mark: _mark, ...older } = postFields;

/** Without the keys that came by September. */
export const julyPosts = templatesFrom({
  ...older,
  number_display_strategy: { apply_scenario_flag: 19, display_text_min_number: 1_000_000, display_text: "100万+" },
  comment_manage_info: { comment_permission_type: -1, approval_comment_type: 0, comment_sort_type: 0 },
});
