// The subject of a video's card: the video, the post that it was first in, and the row that shows it.
import type { LazyUser, Post, Video } from "@weibo-kit/world";
import type { Link, ShownPost } from "./shown-post.ts";
import { type Rendition, renditionsOf } from "./video-files.ts";
import { plainText } from "./written-text.ts";

/** A video, the post that it was first in, and the row that shows it: another one for a repost. */
export interface ShownVideo {
  readonly video: Video;
  readonly post: Post;
  readonly author: LazyUser;
  readonly link: Link | undefined;
  /** Plain text of the post, without the link. */
  readonly words: string;
  readonly row: ShownPost;
  /** Best first. */
  readonly files: readonly Rendition[];
}

const LONGEST_WORDS = 140;

/** @param source the row itself, or what it passes on */
export function shownVideo(row: ShownPost, source: ShownPost, video: Video): ShownVideo {
  const link = source.links.find(({ icon }) => icon === "video");
  const words = plainText(source.segments.filter((segment) => segment !== link)).trim();
  const { post, author } = source;
  const files = renditionsOf(video);
  return { video, post, author, link, words: words.slice(0, LONGEST_WORDS), row, files };
}
