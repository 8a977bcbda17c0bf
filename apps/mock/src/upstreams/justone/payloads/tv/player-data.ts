// What the player of the video site gets for a video; a second envelope with a code of its own is around it.
import type { PlayerData, VideoPlayInfo } from "@weibo-kit/types";
import { timeOfId } from "@weibo-kit/types/post-id";
import type { LazyUser, Post, Video, World } from "@weibo-kit/world";
import type { LazyJson } from "../../../../exchange/body.ts";
import type { TemplateFields } from "../../../../render/template/fields.ts";
import { Template } from "../../../../render/template/template.ts";
import { commaCount } from "../../../../units/comma-count.ts";
import { ShortCount, shortCount } from "../../../../units/short-count.ts";
import { schemeless } from "../posts/picture-address.ts";
import { renditionFor, renditionsOf, shortAddressOf, titleOf, VideoAddress } from "../posts/video-files.ts";
import { PlayerAvatar } from "./player-avatar.ts";
import { playerText } from "./player-text.ts";
import { RelativeTime } from "./relative-time.ts";

interface PlayerSubject {
  readonly post: Post;
  readonly video: Video;
  readonly author: LazyUser;
  /** The world's, in Unix seconds. */
  readonly date: number;
}

/** The names of the renditions, each with a space. */
const NAMES: Readonly<Record<Video["lines"], string>> = {
  2160: "超清 4K",
  1440: "超清 2K",
  1080: "高清 1080P",
  720: "高清 720P",
  480: "标清 480P",
  360: "流畅 360P",
};
/** From here on plays have a unit, below it commas. */
const SHORT_FROM = 10_000;

const objectId = ({ video }: PlayerSubject): string => `1034:${video.mediaId}`;
const nickname = ({ author }: PlayerSubject) => author.nickname;
const uid = ({ author }: PlayerSubject): number => author.uid;
const uploadedAt = ({ video, post }: PlayerSubject): number => timeOfId(video.mediaId) ?? post.createdAt;

const fields: TemplateFields<VideoPlayInfo, PlayerSubject> = {
  mid: ({ post }) => post.id,
  id: objectId,
  oid: objectId,
  media_id: ({ video }) => video.mediaId,
  user: { id: uid },
  is_follow: false,
  attitude: false,
  date: (subject) => new RelativeTime(uploadedAt(subject), subject.date),
  real_date: uploadedAt,
  idstr: objectId,
  author: nickname,
  author_id: uid,
  nickname,
  verified: ({ author }) => author.verification !== undefined,
  verified_type: ({ author }) => author.verification?.type ?? author.unverifiedType,
  verified_type_ext: ({ author }) => author.verification?.extension ?? null,
  verified_reason: ({ author }) => author.verification?.reason ?? "",
  avatar: ({ author, date }) => new PlayerAvatar(author, date),
  followers_count: ({ author }) => new ShortCount(author.counts.fans),
  reposts_count: ({ post }) => commaCount(post.counts.reposts),
  comments_count: ({ post }) => commaCount(post.counts.comments),
  // A number here, beside counts that are text.
  attitudes_count: ({ post }) => post.counts.likes,
  title: ({ video, author }) => titleOf(video, String(author.nickname)),
  urls: ({ video, date }) =>
    Object.fromEntries(renditionsOf(video).map((file) => [NAMES[file.lines], new VideoAddress("", video, file, date)])),
  cover_image: ({ video }) => schemeless("orj480", video.cover.id),
  duration: ({ video }) => minutesAndSeconds(video.duration),
  duration_time: ({ video }) => video.duration,
  play_start: 0,
  play_start_time: 0,
  topics: ({ post }) => topicsOf(post),
  uuid: ({ video }) => String(video.uuid),
  text: ({ post }) => playerText(post.text),
  url_short: ({ post, video }) => shortAddressOf(post, video),
  is_show_bulletin: 2,
  comment_manage_info: {
    comment_permission_type: -1,
    approval_comment_type: 0,
    comment_sort_type: 0,
    comment_anon_type: 0,
  },
  video_orientation: ({ video }) => (video.isVertical ? "vertical" : "horizontal"),
  is_contribution: 0,
  live: false,
  scrubber: [],
  cooperate_video: 0,
  is_pay_audio: 0,
  is_paid: false,
  display_duration: null,
  gov_like_icon_data: null,
  spotlights: null,
  aigc_live_split: null,
  manual_split: null,
  drama_license: null,
  ai_tag_info: false,
  stream_url: ({ video, date }) => new VideoAddress("http:", video, renditionFor(video, ["ld", "hd", "720p"]), date),
  object_type: "video",
  play_count: ({ video: { plays } }) => (plays < SHORT_FROM ? commaCount(plays) : shortCount(plays)),
  ip_info_str: ({ post }) => (post.region === undefined ? "" : `发布于 ${post.region}`),
  attitude_dynamic_adid: "",
  user_video_count: ({ author }) => author.counts.videos,
  allow_comment: true,
};

/** How the player's data is written in one month. */
export type PlayerTemplate = Template<PlayerData, PlayerSubject>;

const templateFrom = (info: TemplateFields<VideoPlayInfo, PlayerSubject>): PlayerTemplate =>
  new Template<PlayerData, PlayerSubject>({ code: "100000", msg: "succ", data: { Component_Play_Playinfo: info } });

export const septemberPlayer = templateFrom(fields);

const { aigc_live_split: _aigc, manual_split: _manual, drama_license: _drama, ai_tag_info: _tags, ...older } = fields;

/** Without the keys that came by September. */
export const julyPlayer = templateFrom({
  ...older,
  comment_manage_info: { comment_permission_type: -1, approval_comment_type: 0, comment_sort_type: 0 },
});

export const playerData = (template: PlayerTemplate, world: World, post: Post, video: Video): LazyJson<PlayerData> =>
  template.render({ post, video, author: world.lazyUser(post.author), date: world.date });

/** `7:46`: minutes are not padded. */
function minutesAndSeconds(duration: number): string {
  const seconds = Math.floor(duration);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

function topicsOf({ text }: Post): VideoPlayInfo["topics"] {
  const topics = text.flatMap((segment) => (segment.kind === "topic" ? [{ content: segment.title }] : []));
  return topics.length === 0 ? null : topics;
}
