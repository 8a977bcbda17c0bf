// The text of a post or a comment as its author typed it.
import type { Segment } from "@weibo-kit/world";

export const plainText = (segments: readonly Segment[]): string => segments.map(textOf).join("");

function textOf(segment: Segment): string {
  if (segment.kind === "words") return segment.text;
  if (segment.kind === "newline") return "\n";
  if (segment.kind === "emoji") return segment.name;
  if (segment.kind === "topic") return `#${segment.title}#`;
  return segment.kind === "mention" ? `@${segment.nickname}` : segment.short;
}
