// What a post or comment contains as text, before a form of the service marks it up.
import type { Post, Segment } from "@weibo-kit/world";
import { shortAddressOf } from "./video-files.ts";

/** What the service writes for a repost without words of its own. */
const NO_WORDS: Segment = { kind: "words", text: "转发微博" };
/** A longer text is cut in lists. */
export const LONGEST = 280;

type Written = Pick<Post, "text" | "repost" | "video">;

/**
 * The author's own words, and behind them those of the users through whom a repost came: `//@name:words`. The text of a post
 * with a video ends with a link to it.
 *
 * @param nickname the author's, for the title of that link
 */
export function writtenText({ text, repost, video }: Written, nickname = ""): readonly Segment[] {
  if (!repost) return video === undefined ? text : withLink(text, video, nickname);
  const chain = repost.kind === "post" ? repost.chain : [];
  const own = text.length === 0 && chain.length === 0 ? [NO_WORDS] : text;
  return [...own, ...chain.flatMap(linkOf)];
}

function withLink(text: readonly Segment[], video: NonNullable<Post["video"]>, nickname: string): readonly Segment[] {
  if (text.some((segment) => segment.kind === "link" && segment.icon === "video")) return text;
  const target = videoPage(video);
  const title = `${nickname}的微博视频`;
  return [
    ...text,
    { kind: "words", text: " " },
    { kind: "link", short: shortAddressOf({ text }, video), target, title, icon: "video" },
  ];
}

/** The page of a video. */
export const videoPage = ({ mediaId }: NonNullable<Post["video"]>): string =>
  `https://video.weibo.com/show?fid=1034:${mediaId}`;

const linkOf = ({ uid, nickname, words }: { uid: Post["author"]; nickname: string; words: string }): Segment[] => [
  { kind: "words", text: "//" },
  { kind: "mention", uid, nickname },
  { kind: "words", text: `:${words}` },
];

/** A text without markup: topics between `#`, emoji in brackets, links as their short addresses. */
export const plainText = (segments: readonly Segment[]): string => segments.map(plainSegment).join("");

function plainSegment(segment: Segment): string {
  switch (segment.kind) {
    case "words":
      return segment.text;
    case "newline":
      return "\n";
    case "emoji":
      return segment.name;
    case "topic":
      return `#${segment.title}#`;
    case "mention":
      return `@${segment.nickname}`;
    case "link":
      return segment.short;
  }
}

/** `isLongText`: whether lists cut the text of a post with this `textLength`. */
export const isLong = (textLength: number | undefined): boolean => (textLength ?? 0) > LONGEST;
