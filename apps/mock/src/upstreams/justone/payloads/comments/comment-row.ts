// A comment as a row of get-post-comments, and a reply in its preview; keys in the service's order.
import type { CommentReply, Comment as CommentRow } from "@weibo-kit/types";
import { mix } from "../../../../chance/mix.ts";
import type { TemplateFields } from "../../../../render/template/fields.ts";
import { quoted } from "../../../../render/template/quoted.ts";
import { Template } from "../../../../render/template/template.ts";
import { WeiboTime } from "../../../../units/weibo-time.ts";
import { textLinks, topicLinks } from "./comment-links.ts";
import { type CommentSubject, commentSubject } from "./comment-subject.ts";
import { commentHtml, commentText } from "./comment-text.ts";
import { commentUser } from "./comment-user.ts";
import { reportScheme } from "./report-scheme.ts";

/** Since the end of April 2022 comments show where they were written. */
const REGIONS_FROM = 1_651_075_200;
/** Bit 51, which is set whenever the key is there, and others that were seen. */
const [SAFE_TAG, MORE_TAGS] = [2_251_799_813_685_248, [4_096, 16_777_216, 268_435_456, 4_294_967_296]];

const id = ({ comment }: CommentSubject): number => comment.id;
const root = ({ root }: CommentSubject): number => root;
const shownReplies = ({ comment, scene }: CommentSubject) => (scene.hasPreviews ? comment.preview : []);
const hasMore = (subject: CommentSubject): boolean => subject.comment.replies > shownReplies(subject).length;

const fields: TemplateFields<CommentRow, CommentSubject> = {
  created_at: ({ comment }) => new WeiboTime(comment.createdAt),
  id,
  rootid: root,
  rootidstr: quoted(root),
  floor_number: ({ comment }) => comment.floor,
  text: ({ comment }) => commentHtml(comment),
  disable_reply: 0,
  restrictOperate: 0,
  source_allowclick: 0,
  source_type: ({ comment }) => (comment.createdAt < REGIONS_FROM ? 1 : 4),
  // With a space, as the vendor sends it; the site has none.
  source: ({ comment }) => (comment.region === undefined ? "" : `来自 ${comment.region}`),
  restrict_state: 0,
  user: ({ user }) => commentUser.render(user),
  mid: quoted(id),
  idstr: quoted(id),
  url_objects: (subject) => (topicLinks(subject) ? undefined : []),
  url_struct: textLinks,
  topic_struct: topicLinks,
  liked: false,
  pic_num: ({ comment }) => (comment.picture === undefined ? 0 : 1),
  readtimetype: "comment",
  analysis_extra: ({ scene: { post, rid } }) => `author_uid:${post.author}|mid:${post.id}|rid:${rid}`,
  cmt_ext: "level_type:1",
  safe_tags: ({ comment }) => safeTagsOf(comment.id),
  match_ai_play_picture: false,
  rid: ({ scene }) => `0_0_0_${scene.rid}_0_0_0`,
  allow_follow: false,
  item_category: "comment",
  degrade_type: "normal",
  report_scheme: reportScheme,
  biz_mark_type: 0,
  comments: (subject) =>
    shownReplies(subject).map((comment) => reply.render(commentSubject(subject.scene, comment, id(subject)))),
  hasvisible: false,
  previous_cursor: 0,
  next_cursor: 0,
  total_number: ({ comment }) => comment.replies,
  since_id: 0,
  max_id: (subject) => (hasMore(subject) ? (shownReplies(subject).at(-1)?.id ?? id(subject)) : 0),
  // Spelled like this here alone.
  like_counts: ({ comment }) => comment.likes,
  more_info: (subject) => (subject.scene.hasPreviews && hasMore(subject) ? moreReplies(subject) : undefined),
  is_mblog_author: ({ comment, scene }) => (comment.author === scene.post.author ? true : undefined),
  text_raw: ({ comment }) => commentText(comment),
  isExpand: false,
};

const { comments: _comments, ...replyFields } = fields;

const reply = new Template<CommentReply, CommentSubject>(replyFields);

export const commentRow = new Template<CommentRow, CommentSubject>(fields);

const moreReplies = ({ comment, scene: { post } }: CommentSubject) => ({
  text: `共${comment.replies}条回复`,
  scheme: `sinaweibo://detailbulletincomment?comment_id=${comment.id}&mid=${post.id}`,
});

/** About half of all comments have the key; what its bits mean is not known. */
function safeTagsOf(id: number): number | undefined {
  const bits = mix(id % 4_294_967_296, Math.floor(id / 4_294_967_296), 4);
  if (bits & 1) return undefined;
  return MORE_TAGS.reduce((tags, tag, place) => (bits & (2 << place) ? tags + tag : tags), SAFE_TAG);
}
