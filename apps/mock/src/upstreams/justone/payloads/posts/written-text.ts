// What a post or comment contains as text, before a form of the service marks it up.
import type { Post, Segment } from "@weibo-kit/world";
import { halfWidths } from "../../../../units/half-widths.ts";

/** What the service writes for a repost without words of its own. */
const NO_WORDS: Segment = { kind: "words", text: "转发微博" };
/** A longer text is cut in lists. */
const LONGEST = 280;

/** The author's own words, and behind them those of the users through whom a repost came: `//@name:words`. */
export function writtenText({ text, repost }: Pick<Post, "text" | "repost">): readonly Segment[] {
  if (!repost) return text;
  const chain = repost.kind === "post" ? repost.chain : [];
  const own = text.length === 0 && chain.length === 0 ? [NO_WORDS] : text;
  return [...own, ...chain.flatMap(linkOf)];
}

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

/** `textLength` of a post; undefined for reposts, which lack it. */
export const textLengthOf = ({ text, repost }: Pick<Post, "text" | "repost">): number | undefined =>
  repost ? undefined : halfWidths(plainText(text));

/** `isLongText`: whether lists cut the text of a post with this `textLength`. */
export const isLong = (textLength: number | undefined): boolean => (textLength ?? 0) > LONGEST;
