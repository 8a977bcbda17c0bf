// The card of a video below a text: `page_info` of type "11".
import type { VideoCard } from "@weibo-kit/types";
import { Template } from "../../../../render/template/template.ts";
import { mediaInfo } from "./media-info.ts";
import { pictureAddress } from "./picture-address.ts";
import { cutDown } from "./pictures.ts";
import { feedOf } from "./scene.ts";
import type { ShownPost } from "./shown-post.ts";
import { type ShownVideo, shownVideo } from "./shown-video.ts";

/** `page_info`; undefined where neither the post nor what it passes on has a video */
export function videoCard(row: ShownPost) {
  const source = row.root ?? row;
  const { video } = source.post;
  return video === undefined ? undefined : card.render(shownVideo(row, source, video));
}

/** `page_info` of a row in a list of videos. */
export function cardOf(row: ShownPost) {
  const found = videoCard(row);
  if (found === undefined) throw new Error(`Post ${row.mid} is in a list of videos and has none.`);
  return found;
}

/** "粉丝红包的微博视频" */
const titleOf = ({ author }: ShownVideo) => `${author.nickname}的微博视频`;
const objectOf = ({ video }: ShownVideo) => `1034:${video.mediaId}`;
const pageOf = ({ video }: ShownVideo) => `230444${video.mediaId}`;
const authorOf = ({ author }: ShownVideo) => String(author.uid);

function pictureOf({ video: { cover } }: ShownVideo) {
  const [width, height] = cutDown(cover, "short", 480);
  const picture = { url: pictureAddress("orj480", cover), width: String(width), height: String(height) };
  return { pic_big: picture, pic_small: picture, pic_middle: picture };
}

const card = new Template<VideoCard, ShownVideo>({
  type: "11",
  page_id: pageOf,
  object_type: "video",
  object_id: objectOf,
  content1: titleOf,
  content2: ({ words }) => words,
  act_status: 1,
  page_pic: ({ video }) => pictureAddress("orj480", video.cover),
  page_title: titleOf,
  // The doubled parameter is the service's own.
  page_url: (shown) =>
    `sinaweibo://infopage?containerid=${pageOf(shown)}&containerid=${pageOf(shown)}&url_type=39&object_type=video&pos=2`,
  pic_info: pictureOf,
  oid: authorOf,
  type_icon: "",
  author_id: authorOf,
  authorid: authorOf,
  warn: "",
  short_url: ({ link }) => link?.short ?? "",
  actionlog: {
    act_type: 1,
    act_code: 799,
    lcardid: "",
    fid: ({ row }) => feedOf(row.scene, row.author.uid),
    mid: ({ row }) => row.mid,
    oid: objectOf,
    uuid: ({ video }) => video.uuid,
    source: "video",
    ext: statisticsOf,
  },
  media_info: (shown) => mediaInfo.render(shown),
});

function statisticsOf({ video, post, row }: ShownVideo): string {
  const isRepost = row.post !== post;
  const pairs = [
    "uid:",
    `mid:${row.mid}`,
    `objectid:1034%3A${video.mediaId}`,
    "from:1",
    `object_duration:${Math.floor(video.duration)}`,
    `miduid:${row.post.author}`,
    `rootuid:${post.author}`,
    `rootmid:${post.id}`,
    `authorid:${post.author}`,
    `video_orientation:${video.isVertical ? "vertical" : "horizontal"}`,
    "is_album:0",
    "is_contribution:0",
    "isfan:0",
    `sceneid:${row.scene.list === "posts" ? "profile_mb" : "feed"}`,
    `uuid:${video.uuid}`,
    `short_video:0`,
    `author_mid:${post.id}`,
    ...(isRepost ? [`container_mid:${row.mid}`] : []),
    "analysis_card:page_info",
  ];
  return pairs.join("|");
}
