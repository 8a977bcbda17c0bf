// What a search finds in the world: a user of that name, posts, and a curl for each operation that searches.
import { beijingDate, beijingTime } from "@weibo-kit/types/beijing-time";
import type { Post, World } from "@weibo-kit/world";
import { justoneCurl } from "../units/curl.ts";
import { postCurls } from "./post-curls.ts";
import { type PostSummary, summarizePost } from "./post-description.ts";

export interface SearchDescription {
  readonly words: string;
  /** Days before now. */
  readonly days: number;
  /** The user whose nickname the words are; undefined if there is none. */
  readonly user: { readonly uid: number; readonly nickname: string } | undefined;
  /** The newest first: as many as a page of search-all has. */
  readonly posts: readonly PostSummary[];
  /** By operation: a command that searches in the same hours on a mock on the default port. */
  readonly curls: Readonly<Record<string, string>>;
}

const [HOUR, DAY] = [3600, 86_400];
const SHOWN = 10;

/** Searches from the same hour some days ago until the first second of this hour, which search-all includes. */
export function describeSearch(world: World, words: string, days: number): SearchDescription {
  const end = Math.floor(world.date / HOUR) * HOUR;
  const start = end - days * DAY;
  const uid = world.uidOf(words);
  const posts = firstOf(world.search(words, start, end + 1));
  return {
    words,
    days,
    user: uid === undefined ? undefined : { uid, nickname: words },
    posts: posts.map((post) => summarizePost(world, post)),
    curls: curlsFor(words, start, end, posts[0]),
  };
}

function curlsFor(q: string, start: number, end: number, post: Post | undefined) {
  const [startDay, endDay] = [beijingDate(start), beijingDate(end)];
  const hour = beijingTime(end).second / HOUR;
  return {
    "search-all": justoneCurl("search-all/v2", { q, startDay, startHour: hour, endDay, endHour: hour }),
    ...(post && { "search-profile": justoneCurl("search-profile/v1", { uid: post.author, q }), ...postCurls(post) }),
  };
}

function firstOf(found: Iterable<Post>): readonly Post[] {
  const posts: Post[] = [];
  for (const post of found) if (posts.push(post) === SHOWN) break;
  return posts;
}
