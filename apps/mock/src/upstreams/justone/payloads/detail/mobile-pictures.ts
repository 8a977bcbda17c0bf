// The pictures of a post on the mobile page: two sizes of each, one measured in numbers, the other in text.
import type { MobilePost } from "@weibo-kit/types";
import type { PostPicture } from "@weibo-kit/world";
import { pictureAddress } from "../posts/picture-address.ts";

type MobilePicture = NonNullable<MobilePost["pics"]>[number];

/** In pixels: the width of the small size, and the most that the large one has. */
const [SMALL, LARGEST] = [360, 2000];

export const mobilePictures = (pictures: readonly PostPicture[]): MobilePicture[] => pictures.map(mobilePicture);

function mobilePicture(picture: PostPicture): MobilePicture {
  const { id, width, height } = picture;
  const largeWidth = Math.min(width, LARGEST);
  return {
    pid: id,
    url: pictureAddress("orj360", picture),
    size: "orj360",
    geo: { width: SMALL, height: scaled(height, SMALL, width), croped: false },
    large: {
      size: "large",
      url: pictureAddress("mw2000", picture),
      geo: { width: String(largeWidth), height: String(scaled(height, largeWidth, width)), croped: false },
    },
    ...moving(picture),
  };
}

const scaled = (height: number, to: number, from: number): number => Math.round((height * to) / from);

function moving({ id, kind }: PostPicture): Pick<MobilePicture, "type" | "videoSrc"> {
  if (kind === "picture") return {};
  return kind === "gif" ? { type: "gifvideos" } : { type: "livephoto", videoSrc: livePhotoMovie(id) };
}

/** The moving part of a live photo. */
const livePhotoMovie = (id: string): string =>
  `https://video.weibo.com/media/play?livephoto=${encodeURIComponent(`https://livephoto.us.sinaimg.cn/${id}.mov`)}`;

/** `live_photo`: the moving parts of all live photos; undefined without any. */
export function livePhotos(pictures: readonly PostPicture[]): string[] | undefined {
  const live = pictures.filter(({ kind }) => kind === "live");
  return live.length === 0 ? undefined : live.map(({ id }) => livePhotoMovie(id));
}

/** `pic_focus_point`: the interesting parts of those pictures that have one; undefined without any. */
export function focusPoints(pictures: readonly PostPicture[]): MobilePost["pic_focus_point"] {
  const points = pictures.flatMap(({ id, focus }) => (focus ? [{ focus_point: focus, pic_id: id }] : []));
  return points.length === 0 ? undefined : points;
}
