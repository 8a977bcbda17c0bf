// A row of search-all: what a scraper reads off the site's result page, so every value is text, and untrimmed.

import type { SearchRow } from "@weibo-kit/types";
import { beijingTime } from "@weibo-kit/types/beijing-time";
import { mblogidOf } from "@weibo-kit/types/post-id";
import type { Post, Segment, World } from "@weibo-kit/world";
import { Template } from "../../../../render/template/template.ts";
import { halfWidths } from "../../../../units/half-widths.ts";
import { pictureAddress } from "../posts/picture-address.ts";
import { renditionFor, VideoAddress } from "../posts/video-files.ts";

/** A post that was found. */
export interface FoundPost {
  readonly post: Post;
  readonly world: World;
}

/** The page's own indents around a text, which the service leaves in. */
const [BEFORE, AFTER] = [" ".repeat(19), " ".repeat(17)];
/** What is behind a text that the page has to unfold: the letter is the glyph of an arrow. */
const UNFOLDED = `收起d\n${" ".repeat(12)}`;
/** Longer texts are folded, in half-width units. */
const FOLDED_FROM = 280;
/** Glyphs of the site's icon font come through as letters. */
const GLYPHS = { web: "O", article: "O", video: "L", location: "2" } as const;
const MOST_PICTURES = 9;

export const searchRow = new Template<SearchRow, FoundPost>({
  id: ({ post }) => String(post.id),
  bid: ({ post }) => mblogidOf(post.id),
  user_id: ({ post }) => String(post.author),
  screen_name: ({ post, world }) => world.nicknameOf(post.author),
  text: ({ post }) => textOf(post),
  article_url: ({ post }) => articleIn(post),
  location: ({ post }) => post.location?.title ?? "",
  at_users: ({ post }) => post.text.flatMap((it) => (it.kind === "mention" ? [it.nickname] : [])).join(","),
  topics: ({ post }) => post.text.flatMap((it) => (it.kind === "topic" ? [it.title] : [])).join(","),
  reposts_count: ({ post }) => String(post.counts.reposts),
  comments_count: ({ post }) => String(post.counts.comments),
  attitudes_count: ({ post }) => String(post.counts.likes),
  created_at: ({ post }) => minuteOf(post.createdAt),
  source: ({ post }) => post.source.name,
  pics: ({ post }) => picturesOf(post),
  video_url: ({ post: { video }, world }) =>
    video === undefined ? "" : new VideoAddress("http:", video, renditionFor(video, ["ld", "hd", "720p"]), world.date),
  retweet_id: ({ post }) => (post.repost === undefined ? "" : String(post.repost.id)),
  forwarded: ({ post }) => (post.repost === undefined ? "false" : "true"),
  text_hidden: "false",
});

/** The author's own words: emoji are pictures on the page and newlines are tags, so that both vanish. */
function textOf({ text, repost }: Post): string {
  const words = text.length === 0 && repost !== undefined ? "转发微博" : text.map(written).join("");
  return halfWidths(words) > FOLDED_FROM ? `${BEFORE}${words}${UNFOLDED}` : `${BEFORE}${words}${AFTER}`;
}

function written(segment: Segment): string {
  switch (segment.kind) {
    case "words":
      return segment.text.replaceAll("\n", "");
    case "topic":
      return `#${segment.title}#`;
    case "mention":
      return `@${segment.nickname}`;
    case "link":
      return `${GLYPHS[segment.icon]}${segment.title}`;
    case "newline":
    case "emoji":
      return "";
  }
}

/** The service gives it where the text begins with the announcement of an article. */
function articleIn({ text }: Post): string {
  const article = text.find((it) => it.kind === "link" && it.icon === "article");
  return article?.kind === "link" ? article.target : "";
}

/** "" without pictures, else at most nine, even of a post with more. */
const picturesOf = ({ pictures }: Post): "" | string[] =>
  pictures.length === 0 ? "" : pictures.slice(0, MOST_PICTURES).map((picture) => pictureAddress("large", picture));

/** `2025-01-02 00:00`, in Beijing. */
function minuteOf(seconds: number): string {
  const { year, month, date, second } = beijingTime(seconds);
  const two = (number: number) => String(number).padStart(2, "0");
  return `${year}-${two(month + 1)}-${two(date)} ${two(Math.floor(second / 3600))}:${two(Math.floor(second / 60) % 60)}`;
}
