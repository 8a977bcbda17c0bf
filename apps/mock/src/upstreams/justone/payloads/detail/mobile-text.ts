// The text of a post as the mobile page marks it up.
import { escapeMarkup } from "@weibo-kit/types/markup";
import type { Segment } from "@weibo-kit/world";
import { emojiAddress } from "../posts/emoji.ts";
import { topicSearchInText } from "./mobile-links.ts";

/** @param mid the post whose page it is, which all links name */
export const mobileText = (segments: readonly Segment[], mid: number): string =>
  segments.map((segment) => markedUp(segment, mid)).join("");

function markedUp(segment: Segment, mid: number): string {
  switch (segment.kind) {
    case "words":
      return escapeMarkup(segment.text);
    case "newline":
      return "<br />";
    case "emoji":
      return emoji(segment.name);
    case "topic":
      return topic(segment.title, mid);
    case "mention":
      return `<a href='/n/${segment.nickname}'>@${segment.nickname}</a>`;
    case "link":
      return link(segment);
  }
}

const emoji = (name: string): string =>
  `<span class="url-icon"><img alt="${name}" src="https:${emojiAddress(name)}" style="width:1em; height:1em;" /></span>`;

// Two blanks behind `<a`, as in every answer that was seen.
const topic = (title: string, mid: number): string =>
  `<a  href="${topicSearchInText(title, mid)}" data-hide=""><span class="surl-text">#${escapeMarkup(title)}#</span></a>`;

/** Not among the samples of the vendor: as the mobile page writes links elsewhere. */
function link({ short, target, title, icon }: Extract<Segment, { kind: "link" }>): string {
  const picture = `https://h5.sinaimg.cn/upload/2015/09/25/3/timeline_card_small_${icon}_default.png`;
  return `<a data-url="${short}" href="${escapeMarkup(target)}" data-hide=""><span class='url-icon'><img style='width: 1rem;height: 1rem' src='${picture}'></span><span class="surl-text">${escapeMarkup(title)}</span></a>`;
}
