// The text of a post in the web form: as HTML and as plain text, cut where it is long.

import { escapeMarkup } from "@weibo-kit/types/markup";
import type { Segment } from "@weibo-kit/world";
import { halfWidths, withinHalfWidths } from "../../../../units/half-widths.ts";
import { emojiAddress } from "./emoji.ts";
import { LONGEST, plainText } from "./written-text.ts";

/** A space and three of U+200B end the text of each original. */
const TAIL = " \u200b\u200b\u200b";
const EXPAND = ' ...<span class="expand">展开</span>';
const ICONS = "https://h5.sinaimg.cn/upload/2015/09/25/3/timeline_card_small_";

/** A text as a row shows it. */
export interface WebText {
  /** HTML, cut where the text is long. */
  readonly html: string;
  /** Plain text, cut at the same place. */
  readonly raw: string;
  /** Half widths of the whole text. */
  readonly length: number;
  readonly isCut: boolean;
}

/** @param found what a search looked for, which the HTML marks */
export function originalText(segments: readonly Segment[], found?: string): WebText {
  const length = segments.reduce((sum, segment) => sum + halfWidths(plainText([segment])), 0);
  const isCut = length > LONGEST;
  const shown = isCut ? cut(segments) : segments;
  return {
    html: htmlOf(shown, found) + TAIL + (isCut ? EXPAND : ""),
    raw: plainText(shown) + TAIL,
    length,
    isCut,
  };
}

/** The words of a repost: never cut, and without the blanks that end an original. */
export function repostText(segments: readonly Segment[], found?: string): WebText {
  const raw = plainText(segments);
  return { html: htmlOf(segments, found), raw, length: halfWidths(raw), isCut: false };
}

/** Pieces in front with at most 280 half widths: words are cut between characters, other pieces not at all. */
function cut(segments: readonly Segment[]): readonly Segment[] {
  const shown: Segment[] = [];
  let left = LONGEST;
  for (const segment of segments) {
    const width = halfWidths(plainText([segment]));
    if (width > left) {
      if (segment.kind === "words") shown.push({ kind: "words", text: withinHalfWidths(segment.text, left) });
      break;
    }
    shown.push(segment);
    left -= width;
  }
  return shown;
}

/** The segments as HTML, each `found` in them marked. */
export const htmlOf = (segments: readonly Segment[], found?: string): string =>
  segments.map((segment) => markup(segment, found)).join("");

function markup(segment: Segment, found: string | undefined): string {
  switch (segment.kind) {
    case "words":
      return marked(segment.text, found);
    case "newline":
      return "<br />";
    case "emoji":
      return `<img alt="${segment.name}" title="${segment.name}" src="https:${emojiAddress(segment.name)}" />`;
    case "topic":
      return `<a href="//s.weibo.com/weibo?q=${queryOfTopic(segment.title)}" target="_blank">#${marked(segment.title, found)}#</a>`;
    case "mention":
      return `<a href=/n/${segment.nickname} usercard="name=@${segment.nickname}">@${segment.nickname}</a>`;
    case "link":
      return `<a target="_blank" href="${escapeMarkup(segment.target)}"><img class="icon-link" title="${segment.short}" src="${iconOf(segment.icon)}"/>${escapeMarkup(segment.title)}</a>`;
  }
}

/** `%23…%23`: a topic as the value of a parameter. */
export const queryOfTopic = (title: string): string => `%23${encodeURIComponent(title)}%23`;

/** The icon in front of a link. */
export const iconOf = (icon: string): string => `${ICONS}${icon}_default.png`;

function marked(text: string, found: string | undefined): string {
  const escaped = escapeMarkup(text);
  if (found === undefined || found === "") return escaped;
  const word = escapeMarkup(found);
  return escaped.split(word).join(`<span style="color: red;">${word}</span>`);
}
