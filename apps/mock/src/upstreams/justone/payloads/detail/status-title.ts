// The title of the mobile page: the beginning of the post's text.
import type { Segment } from "@weibo-kit/world";

/** Longer texts are cut; the samples have 12 to 14 characters. */
const [LONGEST, CUT] = [14, 12];

/** What a reader sees of the text without its emoji, up to fourteen characters; a longer one is cut behind twelve. */
export function statusTitle(segments: readonly Segment[]): string {
  const letters = [...segments.map(visible).join("")];
  return letters.length > LONGEST ? `${letters.slice(0, CUT).join("")}...` : letters.join("");
}

function visible(segment: Segment): string {
  switch (segment.kind) {
    case "words":
      return segment.text;
    case "newline":
      return " ";
    case "emoji":
      return "";
    case "topic":
      return `#${segment.title}#`;
    case "mention":
      return `@${segment.nickname}`;
    case "link":
      return segment.title;
  }
}
