// The card of a video on the mobile page: not the card of lists, but the same files.
import type { MobilePost } from "@weibo-kit/types";
import type { Video } from "@weibo-kit/world";
import { Template } from "../../../../render/template/template.ts";
import { shortCount } from "../../../../units/short-count.ts";
import { pictureAddress } from "../posts/picture-address.ts";
import { renditionFor, renditionsOf, shortAddressOf, titleOf, VideoAddress } from "../posts/video-files.ts";
import { plainText } from "../posts/written-text.ts";
import type { MobileSubject } from "./mobile-subject.ts";

interface VideoSubject extends Pick<MobileSubject, "post" | "author" | "date"> {
  readonly video: Video;
}

/** The renditions that the mobile page offers, by their names there. */
const OFFERED: ReadonlyMap<string, string> = new Map([
  ["720p", "mp4_720p_mp4"],
  ["hd", "mp4_hd_mp4"],
  ["ld", "mp4_ld_mp4"],
]);

const titleIn = ({ video, author }: VideoSubject): string => titleOf(video, String(author.nickname));

/** `page_info` of a post with a video. */
export const videoCard = new Template<NonNullable<MobilePost["page_info"]>, VideoSubject>({
  type: "video",
  object_type: 11,
  page_pic: {
    width: ({ video }) => String(video.cover.width),
    pid: ({ video }) => video.cover.id,
    url: ({ video }) => pictureAddress("orj480", video.cover),
    height: ({ video }) => String(video.cover.height),
  },
  page_url: ({ video }) => `https://video.weibo.com/show?fid=1034:${video.mediaId}`,
  page_title: ({ author }) => `${author.nickname}的微博视频`,
  content1: titleIn,
  content2: ({ post }) => plainText(post.text),
  title: titleIn,
  url_ori: ({ post, video }) => shortAddressOf(post, video),
  object_id: ({ video }) => `1034:${video.mediaId}`,
  video_orientation: ({ video }) => (video.isVertical ? "vertical" : "horizontal"),
  play_count: ({ video }) => `${shortCount(video.plays)}次播放`,
  media_info: ({ video, date }) => ({
    stream_url: address(video, date, ["ld", "hd", "720p"]),
    stream_url_hd: address(video, date, ["hd", "720p"]),
    duration: video.duration,
  }),
  urls: ({ video, date }) =>
    Object.fromEntries(
      renditionsOf(video).flatMap((file) => {
        const name = OFFERED.get(file.label);
        return name === undefined ? [] : [[name, new VideoAddress("https:", video, file, date)]];
      }),
    ),
});

const address = (video: Video, date: number, labels: readonly string[]): VideoAddress =>
  new VideoAddress("https:", video, renditionFor(video, labels), date);
