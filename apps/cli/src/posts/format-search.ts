// What a search found, and the hot words, as lines for a terminal.
import type { HotList } from "@weibo-kit/world";
import { texts } from "../texts/texts.ts";
import { curlLines, justoneCurl } from "../units/curl.ts";
import { formatHead } from "./format-post.ts";
import type { SearchDescription } from "./search-description.ts";

const words = texts.posts;
/** Characters of a text that fit a line. */
const SHOWN = 70;

export function formatSearch({ user, posts, days, curls }: SearchDescription): string {
  const lines = [
    ...(user ? [words.user(`${user.nickname} (${user.uid})`)] : []),
    ...posts.flatMap((post) => [formatHead(post), `  ${shortened(post.text)}`]),
    ...(posts.length === 0 ? [words.noPosts(days)] : []),
    ...curlLines(curls),
  ];
  return `${lines.join("\n")}\n`;
}

/** The words of the moment, each of which has posts. */
export function formatHotList({ topics }: HotList): string {
  const lines = topics.map(({ title, heat }, place) => `${String(place + 1).padStart(2)}  ${title}  ${heat}`);
  return `${[...lines, ...curlLines({ "hot-search": justoneCurl("hot-search/v1") })].join("\n")}\n`;
}

function shortened(text: string): string {
  const [...characters] = text.replaceAll("\n", " ");
  return characters.length > SHOWN ? `${characters.slice(0, SHOWN - 1).join("")}…` : characters.join("");
}
