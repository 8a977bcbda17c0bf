// A page of search-profile: up to fifty posts of a user that a search found, its hits marked.
import type { NothingFound, ProfileSearchPage } from "@weibo-kit/types";
import type { LazyUser, Post, World } from "@weibo-kit/world";
import type { LazyJson } from "../../../../exchange/body.ts";
import { Rows } from "../../../../render/rows.ts";
import { Template } from "../../../../render/template/template.ts";
import type { PostTemplates } from "./post-templates.ts";
import { sceneOf } from "./scene.ts";
import { ShownPost } from "./shown-post.ts";

/** Up to fifty rows were measured on a page. */
const PAGE_SIZE = 50;
/** Seconds of a day. */
const DAY = 86_400;

/** What is searched for: words, and days in Beijing from the first second of one to the last of another. */
export interface WantedPosts {
  readonly q: string;
  readonly startDay?: string | undefined;
  readonly endDay?: string | undefined;
  readonly page: number;
}

interface Part {
  readonly list: LazyJson<ProfileSearchPage["data"]["list"]>;
  readonly total: number;
  readonly words: string;
}

const foundPosts = new Template<ProfileSearchPage, Part>({
  data: { list: ({ list }) => list, total: ({ total }) => String(total), absstr: ({ words }) => words },
  ok: 1,
});

/** Seen where nothing is found: a number as total, and no words. Our choice behind the last page as well. */
const NOTHING: NothingFound = { data: { list: [], total: 0 }, ok: 1 };

export function foundPostsPage(world: World, author: LazyUser, wanted: WantedPosts, { row }: PostTemplates) {
  const { q, page } = wanted;
  const { total, shown } = search(world, author, wanted);
  if (shown.length === 0) return NOTHING;
  const scene = sceneOf(world, "found", author.uid, page, q);
  const list = new Rows(row, shown, (post, place) => new ShownPost(post, scene, place, author));
  return foundPosts.render({ list, total, words: q });
}

/** How many posts there are, and those on the page: only they are kept. */
function search(world: World, { uid }: LazyUser, { q, startDay, endDay, page }: WantedPosts) {
  const from = startDay === undefined ? 0 : midnightOf(startDay);
  const to = endDay === undefined ? world.date : midnightOf(endDay) + DAY;
  const shown: Post[] = [];
  let total = 0;
  // A day that no calendar has finds nothing.
  if (!(from < to)) return { total, shown };
  for (const post of world.searchIn(uid, q, from, to)) {
    if (total >= (page - 1) * PAGE_SIZE && total < page * PAGE_SIZE) shown.push(post);
    total += 1;
  }
  return { total, shown };
}

/** In Unix seconds; NaN for a day that doesn't exist. */
const midnightOf = (day: string): number => Date.parse(`${day}T00:00:00+08:00`) / 1000;
