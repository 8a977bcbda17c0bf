// The fields of a post, independent of any service. Each service writes them in its own form.
import type { Uid } from "../user/user.ts";

/** A post of a user. Times are Unix seconds. */
export interface Post {
  /** Encodes `createdAt`, and leads back to the author. */
  readonly id: number;
  readonly author: Uid;
  readonly createdAt: number;
  /** The author's own words; empty for a repost without any. */
  readonly text: readonly Segment[];
  /** The title of the topic that it is about, without the marks `#`; undefined for most posts. */
  readonly topic: string | undefined;
  /** The name and address of the client: "iPhone客户端", "http://weibo.com/". */
  readonly source: { readonly name: string; readonly href: string };
  /** "广东": where the post was sent from, which the service shows since the middle of 2022. */
  readonly region: string | undefined;
  readonly pictures: readonly PostPicture[];
  readonly video: Video | undefined;
  /** What this post passes on: a post, or the remains of one. */
  readonly repost: Repost | undefined;
  readonly counts: PostCounts;
  /** How often the author changed it, and when last. */
  readonly edits: { readonly count: number; readonly lastAt: number } | undefined;
  readonly isPinned: boolean;
  /** The place that the author attached: "海淀公园". */
  readonly location: { readonly title: string; readonly id: string } | undefined;
  /** A paying member's card around the post, `star_1618`. */
  readonly card: string | undefined;
}

/** A piece of a text. Services mark the pieces up in their own ways. */
export type Segment =
  | { readonly kind: "words"; readonly text: string }
  | { readonly kind: "newline" }
  /** `[心]`, with the brackets. */
  | { readonly kind: "emoji"; readonly name: string }
  /** Without the marks `#`. */
  | { readonly kind: "topic"; readonly title: string }
  | { readonly kind: "mention"; readonly uid: Uid; readonly nickname: string }
  /** `short` is the address in the text, `http://t.cn/A6…`; `title` is what is shown instead of it. */
  | {
      readonly kind: "link";
      readonly short: string;
      readonly target: string;
      readonly title: string;
      readonly icon: "web" | "video" | "article" | "location";
    };

/** A picture of a post. */
export interface PostPicture {
  readonly id: string;
  /** Of the original, in pixels. */
  readonly width: number;
  readonly height: number;
  readonly kind: "picture" | "gif" | "live";
  /** The most interesting part, in shares of width and height. */
  readonly focus:
    | { readonly left: number; readonly top: number; readonly width: number; readonly height: number }
    | undefined;
}

/** The video of a post. */
export interface Video {
  /** The number behind `1034:`. Its second is somewhat before that of the post, to which it leads back. */
  readonly mediaId: number;
  /** The number of the object that holds it, from a second between the two. */
  readonly uuid: number;
  readonly title: string;
  /** In seconds, with three decimals. */
  readonly duration: number;
  readonly isVertical: boolean;
  /** The best rendition: 2160, 1440, 1080, 720, 480 or 360 lines. */
  readonly lines: 2160 | 1440 | 1080 | 720 | 480 | 360;
  readonly plays: number;
  readonly cover: PostPicture;
  /** What the author says about how it was made: "内容由AI生成". */
  readonly statement: string | undefined;
}

/** What others did with a post until the world's date. */
export interface PostCounts {
  readonly reposts: number;
  readonly comments: number;
  readonly likes: number;
}

/** What a repost passes on. */
export type Repost =
  | {
      readonly kind: "post";
      readonly id: number;
      /** Users through whom it came and what they wrote, the latest first: `//@name:words`. */
      readonly chain: readonly { readonly uid: Uid; readonly nickname: string; readonly words: string }[];
    }
  | {
      readonly kind: "gone";
      readonly id: number;
      readonly createdAt: number;
      readonly why: "deleted" | "half-year" | "no-permission" | "removed" | "client-only";
    };

/** The posts of a user, or their videos: newest first. Reading the last part costs no more than reading the first. */
export interface Posts {
  /** How many there are on the world's date, exactly. */
  readonly length: number;
  /** The post at a place, 0 the newest; undefined past the end. */
  at(place: number): Post | undefined;
  /** The posts `start` … `start + count - 1`; fewer at the end, none past it. */
  slice(start: number, count: number): Post[];
  /** The places of pinned posts. */
  readonly pinned: readonly number[];
  /** The place of the newest post whose id is at most `id`: where a page goes on that a cursor begins. */
  placeUpTo(id: number): number;
}

/** The comments of a post. Roots stand by themselves, replies below a root. */
export interface Comments {
  /** Roots and replies on the world's date: the post's `counts.comments`. */
  readonly total: number;
  /** How many roots there are. */
  readonly length: number;
  /** Roots `start` … `start + count - 1`, the newest first or those with the most likes first. */
  slice(start: number, count: number, order: "newest" | "hottest"): Comment[];
  /** The place, among the newest first, of the newest root whose id is at most `id`. */
  placeUpTo(id: number): number;
}

/** A comment on a post, or a reply to one. */
export interface Comment {
  /** Encodes `createdAt`; larger than the id of what it answers. */
  readonly id: number;
  readonly author: Uid;
  readonly createdAt: number;
  readonly text: readonly Segment[];
  /** 1 for the first root of a post, and so on without gaps; 0 for replies. */
  readonly floor: number;
  readonly likes: number;
  /** "广东": shown since the end of April 2022. */
  readonly region: string | undefined;
  readonly picture: PostPicture | undefined;
  /** How many replies a root has, and the first two of them. */
  readonly replies: number;
  readonly preview: readonly Comment[];
}
