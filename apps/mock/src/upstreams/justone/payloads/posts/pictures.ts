// The pictures of a post: their ids, and each in seven sizes.
import type { Picture } from "@weibo-kit/types";
import { type PostPicture, pictureHost } from "@weibo-kit/world";
import type { JsonWriter } from "@weibo-kit/world/json-text";
import { mix } from "../../../../chance/mix.ts";
import type { LazyJson } from "../../../../exchange/body.ts";
import { Template } from "../../../../render/template/template.ts";
import type { ShownPost } from "./shown-post.ts";

const [OPEN, COMMA, COLON, QUOTE, CLOSE] = [0x7b, 0x2c, 0x3a, 0x22, 0x7d];

/** How a size is cut down from the original: its longer side, its shorter side or its width to so many pixels. */
interface Cut {
  readonly folder: string;
  readonly side: "long" | "short" | "width";
  readonly most: number;
}

const THUMBNAIL: Cut = { folder: "wap180", side: "long", most: 180 };
const MIDDLE: Cut = { folder: "wap360", side: "long", most: 360 };
const LARGE: Cut = { folder: "orj960", side: "short", most: 960 };
const MOVING_LARGE: Cut = { folder: "sti960", side: "short", most: 960 };
const ORIGINAL: Cut = { folder: "orj1080", side: "short", most: 1080 };
const LARGEST: Cut = { folder: "large", side: "width", most: 2048 };
const MOBILE: Cut = { folder: "mw2000", side: "width", most: 2000 };
const COVER: Cut = { folder: "cmw960", side: "short", most: 960 };

/** A picture, and the list that shows it. */
interface Shown {
  readonly picture: PostPicture;
  /** `https://wx4.sinaimg.cn/`. */
  readonly host: string;
  /** "" in lists, null where a search found the post. */
  readonly fileType: "" | null;
}

/** Width and height of a picture in a smaller size; never larger than the original. */
export function cutDown({ width, height }: PostPicture, side: Cut["side"], most: number): readonly [number, number] {
  const bound = side === "width" ? width : side === "long" ? Math.max(width, height) : Math.min(width, height);
  if (bound <= most) return [width, height];
  return [Math.max(1, Math.round((width * most) / bound)), Math.max(1, Math.round((height * most) / bound))];
}

/** A picture in one of its sizes. */
interface Size extends Shown {
  readonly cut: Cut;
  readonly sides: readonly [width: number, height: number];
}

const pictureSize = new Template<Picture["thumbnail"], Size>({
  url: ({ picture: { id, kind }, host, cut }) => `${host}${cut.folder}/${id}.${kind === "gif" ? "gif" : "jpg"}`,
  width: ({ sides }) => sides[0],
  height: ({ sides }) => sides[1],
  cut_type: 1,
  type: ({ fileType }) => fileType,
});

const sizeOf = ({ picture, host, fileType }: Shown, cut: Cut) =>
  pictureSize.render({ picture, host, fileType, cut, sides: cutDown(picture, cut.side, cut.most) });

const TYPES = { picture: "pic", gif: "gif", live: "livephoto" } as const;

const pictureInfo = new Template<
  Pick<
    Picture,
    | "thumbnail"
    | "bmiddle"
    | "large"
    | "original"
    | "largest"
    | "mw2000"
    | "largecover"
    | "focus_point"
    | "object_id"
    | "pic_id"
    | "photo_tag"
    | "type"
    | "pic_status"
  >,
  Shown
>({
  thumbnail: (shown) => sizeOf(shown, THUMBNAIL),
  bmiddle: (shown) => sizeOf(shown, MIDDLE),
  large: (shown) => sizeOf(shown, shown.picture.kind === "gif" ? MOVING_LARGE : LARGE),
  original: (shown) => sizeOf(shown, ORIGINAL),
  largest: (shown) => sizeOf(shown, LARGEST),
  mw2000: (shown) => sizeOf(shown, MOBILE),
  largecover: (shown) => sizeOf(shown, COVER),
  focus_point: ({ picture }) => picture.focus,
  object_id: ({ picture }) => objectIdOf(picture.id),
  pic_id: ({ picture }) => picture.id,
  photo_tag: 0,
  type: ({ picture }) => TYPES[picture.kind],
  pic_status: 1,
});

/** `1042018:` and 32 hex digits; how the service makes them isn't known. */
function objectIdOf(id: string): string {
  let bits = 0;
  for (let at = 0; at < id.length; at += 1) bits = Math.imul(bits ^ id.charCodeAt(at), 0x01000193);
  const digits = [0, 1, 2, 3].map((part) => mix(bits, id.charCodeAt(28), part).toString(16).padStart(8, "0"));
  return `1042018:${digits.join("")}`;
}

/** `pic_infos`: the pictures by their ids. */
class PictureInfos implements LazyJson<Record<string, Picture>> {
  readonly #pictures: readonly PostPicture[];
  readonly #fileType: "" | null;

  constructor(pictures: readonly PostPicture[], fileType: "" | null) {
    this.#pictures = pictures;
    this.#fileType = fileType;
  }

  toJSON(): Record<string, Picture> {
    return Object.fromEntries(this.#pictures.map((each) => [each.id, pictureInfo.plain(this.#shown(each))]));
  }

  writeTo(writer: JsonWriter): void {
    let sign = OPEN;
    for (const picture of this.#pictures) {
      writer.char(sign);
      writer.char(QUOTE);
      writer.letters(picture.id);
      writer.char(QUOTE);
      writer.char(COLON);
      pictureInfo.writeTo(writer, this.#shown(picture));
      sign = COMMA;
    }
    writer.char(CLOSE);
  }

  #shown(picture: PostPicture): Shown {
    return { picture, host: `https://wx${pictureHost(picture.id)}.sinaimg.cn/`, fileType: this.#fileType };
  }
}

/** `pic_ids` */
export const pictureIds = ({ post }: ShownPost): string[] => post.pictures.map(({ id }) => id);

/** `pic_infos`; undefined for a post without pictures */
export const pictureInfos = ({ post: { pictures }, scene }: ShownPost) =>
  pictures.length === 0 ? undefined : new PictureInfos(pictures, scene.list === "found" ? null : "");

/** `pic_focus_point`; undefined where no picture has one */
export function focusPoints({ post }: ShownPost) {
  const points = post.pictures.flatMap(({ id, focus }) => (focus ? [{ focus_point: focus, pic_id: id }] : []));
  return points.length === 0 ? undefined : points;
}
