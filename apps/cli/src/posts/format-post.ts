// The description of a post as lines for a terminal.
import { beijingDate, beijingTime } from "@weibo-kit/types/beijing-time";
import { texts } from "../texts/texts.ts";
import { curlLines } from "../units/curl.ts";
import type { PostDescription, PostSummary, Words } from "./post-description.ts";

const words = texts.posts;

export function formatPost({ reposted, comments, curls, ...summary }: PostDescription): string {
  const { post, text } = summary;
  const { reposts, comments: commented, likes } = post.counts;
  const { repost } = post;
  const lines = [
    formatHead(summary),
    ...indented(text),
    ...attachmentsOf(summary),
    ...(repost?.kind === "gone" ? [`  ${words.repostOf(words.gone)}`] : []),
    ...(reposted ? [`  ${words.repostOf(formatHead(reposted))}`, ...indented(reposted.text, "    ")] : []),
    `  ${words.counts(reposts, commented, likes)}`,
    ...comments.flatMap(formatComment),
    ...curlLines(curls),
  ];
  return `${lines.join("\n")}\n`;
}

/** Author, both ids, time, source and region. */
export function formatHead({ nickname, uid, post, mblogid }: PostSummary): string {
  const { second } = beijingTime(post.createdAt);
  const clock = [second / 3600, (second / 60) % 60].map((part) => String(Math.floor(part)).padStart(2, "0")).join(":");
  const rest = [post.source.name, post.region].filter(Boolean);
  return [`${nickname} (${uid})`, post.id, mblogid, `${beijingDate(post.createdAt)} ${clock}`, ...rest].join("  ");
}

function attachmentsOf({ post: { pictures, video, location } }: PostSummary): readonly string[] {
  const parts = [
    ...(pictures.length > 0 ? [words.pictures(pictures.length)] : []),
    ...(video ? [words.video(Math.floor(video.duration), `1034:${video.mediaId}`)] : []),
    ...(location ? [location.title] : []),
  ];
  return parts.length > 0 ? [`  ${parts.join(words.between)}`] : [];
}

function formatComment({ nickname, text }: Words): readonly string[] {
  const [first = "", ...rest] = indented(text, "    ");
  return [`  ${nickname}: ${first.trimStart()}`, ...rest];
}

const indented = (text: string, by = "  "): readonly string[] =>
  text === "" ? [] : text.split("\n").map((line) => by + line);
