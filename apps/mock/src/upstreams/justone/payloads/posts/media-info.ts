// What a player needs for a video: its files, its cover, its title, how often it was played.
import type { MediaInfo } from "@weibo-kit/types";
import { Template } from "../../../../render/template/template.ts";
import { commentUser } from "../comments/comment-user.ts";
import { completionActions } from "./completion-actions.ts";
import { pictureAddress } from "./picture-address.ts";
import { cutDown } from "./pictures.ts";
import { playbackOf } from "./playback.ts";
import { playsText } from "./plays.ts";
import type { ShownVideo } from "./shown-video.ts";
import { statementOf } from "./statements.ts";
import { renditionFor, VALID_FOR, VideoAddress } from "./video-files.ts";
import { videoPage } from "./written-text.ts";

const dateOf = ({ row }: ShownVideo) => row.scene.world.date;
const isRepost = ({ post, row }: ShownVideo) => row.post !== post;

const addressOf = (shown: ShownVideo, labels: readonly string[]): VideoAddress =>
  new VideoAddress("http:", shown.video, renditionFor(shown.video, labels), dateOf(shown));

const small = (shown: ShownVideo) => addressOf(shown, ["ld", "hd", "720p"]);
const better = (shown: ShownVideo) => addressOf(shown, ["hd", "720p"]);
const lines720 = (shown: ShownVideo) =>
  shown.files.some(({ label }) => label === "720p") ? addressOf(shown, ["720p"]) : "";

function coversOf({ video: { cover, isVertical } }: ShownVideo) {
  const size = (folder: string, [width, height]: readonly [number, number]) => ({
    url: pictureAddress(folder, cover),
    width,
    height,
  });
  return {
    pic_big: size("orj1080", cutDown(cover, "short", 1080)),
    pic_small: size("or180", isVertical ? [180, 240] : [266, 150]),
    pic_middle: size("or360", isVertical ? [360, 480] : [480, 270]),
  };
}

const orientation = ({ video }: ShownVideo) => (video.isVertical ? "vertical" : "horizontal");
const title = ({ video }: ShownVideo) => (video.title === "" ? undefined : video.title);
const name = ({ author }: ShownVideo) => `${author.nickname}的微博视频`;
/** An id of a video counts seconds from 1986-05-03 in its bits above the lowest 22. */
const secondOf = (mediaId: number) => Math.floor(mediaId / 4_194_304) + 515_483_463;

export const mediaInfo = new Template<MediaInfo, ShownVideo>({
  name,
  stream_url: small,
  stream_url_hd: better,
  format: "mp4",
  h5_url: ({ video }) => videoPage(video),
  mp4_sd_url: small,
  mp4_hd_url: better,
  h265_mp4_hd: "",
  h265_mp4_ld: "",
  inch_4_mp4_hd: "",
  inch_5_mp4_hd: "",
  inch_5_5_mp4_hd: "",
  mp4_720p_mp4: lines720,
  hevc_mp4_720p: "",
  prefetch_type: 1,
  prefetch_size: 262_144,
  act_status: 1,
  protocol: "general,dash",
  media_id: ({ video }) => String(video.mediaId),
  origin_total_bitrate: 0,
  video_orientation: orientation,
  duration: ({ video }) => Math.floor(video.duration),
  forward_strategy: -1,
  search_scheme: "sinaweibo://svssearch?containerid=232080",
  is_short_video: 0,
  vote_is_show: 0,
  belong_collection: 0,
  titles_display_time: "3",
  show_progress_bar: 1,
  show_mute_button: true,
  ext_info: { video_orientation: orientation },
  next_title: ({ words }) => words,
  kol_title: ({ video }) => video.title,
  titles: ({ video }) => (video.title === "" ? undefined : [{ default: true, title: video.title }]),
  video_title: title,
  video_publish_time: ({ video, post }) => Math.min(post.createdAt, secondOf(video.mediaId) + (video.uuid % 600)),
  play_loop_type: 0,
  author_mid: ({ post }) => String(post.id),
  author_name: ({ author }) => author.nickname,
  author_info: (shown) => (isRepost(shown) ? commentUser.render(shown.author) : undefined),
  is_keep_current_mblog: (shown) => (isRepost(shown) ? 0 : undefined),
  extra_info: { sceneid: ({ row }) => (row.scene.list === "posts" ? "profile_mb" : "feed") },
  video_download_strategy: { abandon_download: 0 },
  jump_to: 6,
  media_type: "video",
  big_pic_info: coversOf,
  statement: ({ video }) => (video.statement === undefined ? undefined : statementOf(video.statement)),
  online_users: ({ video }) => playsText(video.plays),
  online_users_number: ({ video }) => video.plays,
  ttl: VALID_FOR,
  storage_type: "unistore",
  play_completion_actions: completionActions,
  playback_list: (shown) => playbackOf(shown.video, shown.files, dateOf(shown)),
});
