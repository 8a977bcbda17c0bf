// The text of a post without markup: topics between `#`, emoji in brackets, links as their short addresses.
import type { Segment } from "./post.ts";

export const plainText = (text: readonly Segment[]): string => text.map(plainSegment).join("");

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
