// A post in the form of the mobile page, keys in the service's order.
import type { MobilePost } from "@weibo-kit/types";
import { mblogidOf } from "@weibo-kit/types/post-id";
import { mix } from "../../../../chance/mix.ts";
import type { TemplateFields } from "../../../../render/template/fields.ts";
import { group } from "../../../../render/template/group.ts";
import { quoted } from "../../../../render/template/quoted.ts";
import { WeiboTime } from "../../../../units/weibo-time.ts";
import { pictureAddress } from "../posts/picture-address.ts";
import { isLong } from "../posts/written-text.ts";
import { mobileCard } from "./mobile-card.ts";
import { focusPoints, livePhotos, mobilePictures } from "./mobile-pictures.ts";
import type { MobileSubject } from "./mobile-subject.ts";
import { mobileText } from "./mobile-text.ts";
import { mobileUser } from "./mobile-user.ts";
import { statusTitle } from "./status-title.ts";

/** The beginning of 2024 and of 2026: older posts of the samples lack some keys. */
const [GUIDED_FROM, NEWER_FROM] = [1_704_038_400, 1_767_196_800];
/** How counts from a million on are shown; every sample of September 2026 has it. */
const COUNT_DISPLAY = { apply_scenario_flag: 51, display_text_min_number: 1_000_000, display_text: "100万+" };
const COMMENT_RULES = {
  comment_permission_type: -1,
  approval_comment_type: 0,
  comment_sort_type: 0,
  comment_anon_type: 0,
};

const mid = ({ post }: MobileSubject): number => post.id;
const newer = ({ post }: MobileSubject) => (post.createdAt >= NEWER_FROM ? post : undefined);

const pictures = group(({ post }: MobileSubject) => post.pictures[0], {
  thumbnail_pic: (first) => pictureAddress("thumbnail", first),
  // The only address that is not https.
  bmiddle_pic: (first) => pictureAddress("bmiddle", first).replace("https:", "http:"),
  original_pic: (first) => pictureAddress("large", first),
});

/** The fields of a post without what it reposts. */
export const postFields: TemplateFields<MobilePost, MobileSubject> = {
  visible: { type: 0, list_id: 0 },
  created_at: ({ post }) => new WeiboTime(post.createdAt),
  id: quoted(mid),
  mid: quoted(mid),
  edit_count: ({ post }) => post.edits?.count,
  can_edit: false,
  edit_at: ({ post }) => post.edits && new WeiboTime(post.edits.lastAt),
  text: ({ post, written }) => mobileText(written, post.id),
  textLength: ({ textLength }) => textLength,
  source: ({ post }) => post.source.name,
  favorited: false,
  pic_ids: ({ post }) => post.pictures.map(({ id }) => id),
  pic_focus_point: ({ post }) => focusPoints(post.pictures),
  ...pictures,
  is_paid: false,
  mblog_vip_type: 0,
  user: ({ post, author }) => mobileUser.render({ user: author, mid: post.id }),
  reposts_count: ({ post }) => post.counts.reposts,
  comments_count: ({ post }) => post.counts.comments,
  reprint_cmt_count: 0,
  attitudes_count: ({ post }) => post.counts.likes,
  mixed_count: 0,
  favorites_count: (subject) => newer(subject) && 0,
  pending_approval_count: 0,
  isLongText: ({ textLength }) => isLong(textLength),
  show_mlevel: 0,
  darwin_tags: [],
  ad_marked: false,
  mblogtype: 0,
  item_category: "status",
  rid: ({ post }) => `0_0_50_${eighteenDigits(post.id)}_0_0_0`,
  cardid: ({ post }) => post.card,
  number_display_strategy: COUNT_DISPLAY,
  comment_guide_ext: ({ post }) => (post.createdAt >= GUIDED_FROM ? "guide_type:-1|source:1" : undefined),
  content_auth: 0,
  ask_zhisou: (subject) => newer(subject) && false,
  is_show_mixed: false,
  comment_manage_info: COMMENT_RULES,
  pic_num: ({ post }) => post.pictures.length,
  author_type: (subject) => newer(subject) && 1,
  mlevel: 0,
  region_name: ({ post }) => post.region && `发布于 ${post.region}`,
  region_opt: ({ post }) => (post.region ? 1 : undefined),
  detail_bottom_bar: 0,
  style_config: (subject) => newer(subject) && { remove_blank_line_flag: 1 },
  live_photo: ({ post }) => livePhotos(post.pictures),
  page_info: mobileCard,
  pics: ({ post }) => (post.pictures.length === 0 ? undefined : mobilePictures(post.pictures)),
  bid: ({ post }) => mblogidOf(post.id),
  buttons: ({ post }) => [{ type: "follow", name: "关注", sub_type: 0, params: { uid: post.author } }],
  status_title: ({ written }) => statusTitle(written),
  ok: 1,
};

/** A number of the answer for the site's statistics. Its meaning is unknown, so it is drawn from the post. */
function eighteenDigits(id: number): string {
  const [high, low] = [Math.floor(id / 4_194_304), id % 4_194_304];
  return `30${String(mix(high, low, 1) % 100_000_000).padStart(8, "0")}${String(mix(high, low, 2) % 100_000_000).padStart(8, "0")}`;
}
