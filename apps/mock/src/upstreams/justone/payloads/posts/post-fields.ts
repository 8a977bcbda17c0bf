// What a row and a reposted post have in common, in the service's order of keys, as of September 2026.
import type { Post } from "@weibo-kit/types";
import type { TemplateFields } from "../../../../render/template/fields.ts";
import { quoted } from "../../../../render/template/quoted.ts";
import { WeiboTime } from "../../../../units/weibo-time.ts";
import { annotationsOf } from "./annotations.ts";
import { tags, textLinks, topicLinks } from "./links.ts";
import { focusPoints, pictureIds, pictureInfos } from "./pictures.ts";
import { authorOf } from "./post-user.ts";
import type { ShownPost } from "./shown-post.ts";
import { videoCard } from "./video-card.ts";

/** "Old posts" have no bulletin of comments; that they are those before 2017 is our choice. */
const BULLETIN_FROM = 1_483_200_000;
const CONTINUE_ICON = "http://h5.sinaimg.cn/upload/2015/01/21/20/timeline_icon_chain.png";
const TOP = { text: "置顶", base_color: 1 };

const id = ({ post }: ShownPost) => post.id;

/** Viewer fields are those of a viewer without relations. */
export const postFields: TemplateFields<Post, ShownPost> = {
  visible: { type: 0, list_id: 0 },
  created_at: ({ post }) => new WeiboTime(post.createdAt),
  id,
  idstr: quoted(id),
  mid: ({ mid }) => mid,
  mblogid: ({ mblogid }) => mblogid,
  user: ({ author }) => authorOf(author),
  can_edit: false,
  textLength: ({ post, text }) => (post.repost ? undefined : text.length),
  annotations: annotationsOf,
  source: ({ post }) => post.source.name,
  favorited: false,
  rid: ({ rid }) => rid,
  cardid: ({ post }) => post.card,
  pic_bg_new: ({ post: { card } }) =>
    card && `http://vip.storage.weibo.com/feed_cover/${card}_mobile_new.png?version=2018090401`,
  pic_ids: pictureIds,
  pic_focus_point: focusPoints,
  pic_num: ({ post }) => post.pictures.length,
  pic_infos: pictureInfos,
  is_paid: false,
  mblog_vip_type: 0,
  number_display_strategy: { apply_scenario_flag: 51, display_text_min_number: 1_000_000, display_text: "100万+" },
  reposts_count: ({ post }) => post.counts.reposts,
  comments_count: ({ post }) => post.counts.comments,
  attitudes_count: ({ post }) => post.counts.likes,
  attitudes_status: 0,
  isLongText: ({ text }) => text.isCut,
  continue_tag: continueTag,
  mlevel: 0,
  content_auth: 0,
  is_show_bulletin: ({ post }) => (post.createdAt < BULLETIN_FROM ? 0 : 2),
  comment_manage_info: {
    comment_permission_type: -1,
    approval_comment_type: 0,
    comment_sort_type: 0,
    comment_anon_type: 0,
  },
  repost_type: ({ post }) => (post.repost ? 1 : undefined),
  share_repost_type: 0,
  edit_count: ({ post }) => post.edits?.count,
  isTop: (shown) => (isOnTop(shown) ? 1 : undefined),
  title: (shown) => (isOnTop(shown) ? TOP : undefined),
  buttons: (shown) => (shown.isInner ? [followButton(shown)] : undefined),
  topic_struct: topicLinks,
  url_struct: textLinks,
  tag_struct: tags,
  mblogtype: 0,
  showFeedRepost: false,
  showFeedComment: false,
  pictureViewerSign: false,
  showPictureViewer: false,
  rcList: [],
  analysis_extra: ({ post }) => (post.repost ? `mblog_rt_mid:${post.repost.id}` : ""),
  readtimetype: "mblog",
  mixed_count: 0,
  is_show_mixed: false,
  mblog_feed_back_menus_format: [],
  isAd: false,
  isSinglePayAudio: false,
  md_render_mark: null,
  text: ({ text }) => text.html,
  text_raw: ({ text }) => text.raw,
  region_name: ({ post }) => post.region && `发布于 ${post.region}`,
  page_info: videoCard,
};

/** Lists of videos and finds show pinned posts in another way, or not as pinned. */
const isOnTop = ({ post, scene, isInner }: ShownPost): boolean => post.isPinned && scene.list === "posts" && !isInner;

const followButton = ({ post }: ShownPost) => ({
  type: "follow",
  name: "加关注",
  params: { uid: post.author, disable_group: 1, extparams: { followcardid: "1008080010_" } },
  actionlog: { act_code: "92", oid: String(post.id) },
});

function continueTag({ post: { id }, text, scene }: ShownPost): Post["continue_tag"] {
  if (!text.isCut) return undefined;
  const scheme = `sinaweibo://detail?mblogid=${id}&id=${id}&next_fid=232532_mblog&feed_detail_type=0`;
  return { title: "全文", pic: CONTINUE_ICON, scheme, ...(scene.list === "videos" ? {} : { cleaned: true }) };
}
