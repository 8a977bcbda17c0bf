// A page of search-all: ten posts of a window of hours, and whether there are more.
import type { SearchPage } from "@weibo-kit/types";
import type { Post, World } from "@weibo-kit/world";
import type { LazyJson } from "../../../../exchange/body.ts";
import { Rows } from "../../../../render/rows.ts";
import { Template } from "../../../../render/template/template.ts";
import { type FoundPost, searchRow } from "./search-row.ts";

/** Nine to twelve rows are usual on the site; there is no page after the fiftieth. */
const [PAGE_SIZE, LAST_PAGE] = [10, 50];
const HOUR = 3600;

/** What the service takes; `ALL` finds everything. */
type Contains = "ALL" | "PICTURE" | "VIDEO" | "MUSIC" | "LINK";

/** What is searched for. Hours are those of Beijing, the last one included by its first second. */
export interface Wanted {
  readonly q: string;
  readonly startDay: string;
  readonly startHour: number;
  readonly endDay: string;
  readonly endHour: number;
  readonly hotSort: boolean;
  readonly contains: Contains;
  readonly page: number;
}

const pages = new Template<SearchPage, { readonly rows: LazyJson<SearchPage["weibo_list"]>; readonly more: boolean }>({
  has_next_page: ({ more }) => more,
  weibo_list: ({ rows }) => rows,
});

const has: Readonly<Record<Contains, (post: Post) => boolean>> = {
  ALL: () => true,
  PICTURE: ({ pictures }) => pictures.length > 0,
  VIDEO: ({ video }) => video !== undefined,
  MUSIC: ({ text }) => text.some((it) => it.kind === "link" && /音乐|歌/.test(it.title)),
  LINK: ({ text }) => text.some(({ kind }) => kind === "link"),
};

export function searchPage(world: World, wanted: Wanted): LazyJson<SearchPage> {
  const { page } = wanted;
  const first = (page - 1) * PAGE_SIZE;
  const found = page > LAST_PAGE ? [] : postsOn(world, wanted, first, PAGE_SIZE + 1);
  const rows = new Rows(searchRow, found.slice(0, PAGE_SIZE), (post): FoundPost => ({ post, world }));
  return pages.render({ rows, more: page < LAST_PAGE && found.length > PAGE_SIZE });
}

/** The posts from place `first` on, in the order that was asked for. */
function postsOn(world: World, wanted: Wanted, first: number, count: number): readonly Post[] {
  const { q, contains, hotSort } = wanted;
  const [from, to] = [secondOf(wanted.startDay, wanted.startHour), secondOf(wanted.endDay, wanted.endHour) + 1];
  if (contains === "ALL" && !hotSort) return firstOf(world.search(q, from, to, first), count);
  const all = firstOf(matching(world.search(q, from, to), has[contains]), hotSort ? MOST : first + count);
  return (hotSort ? byHeat(all) : all).slice(first, first + count);
}

/** The hottest are chosen among as many as all pages have. */
const MOST = PAGE_SIZE * LAST_PAGE;

const byHeat = (posts: readonly Post[]): readonly Post[] =>
  posts
    .map((post) => ({ post, heat: heatOf(post) }))
    .sort((one, other) => other.heat - one.heat || other.post.id - one.post.id)
    .map(({ post }) => post);

const heatOf = ({ counts: { reposts, comments, likes } }: Post): number => reposts * 3 + comments * 2 + likes;

function* matching(posts: Iterable<Post>, fits: (post: Post) => boolean): Generator<Post> {
  for (const post of posts) if (fits(post)) yield post;
}

function firstOf(posts: Iterable<Post>, most: number): Post[] {
  const found: Post[] = [];
  for (const post of posts) {
    found.push(post);
    if (found.length === most) break;
  }
  return found;
}

/** Unix seconds of an hour in Beijing; the document's pattern makes sure that the day is one. */
const secondOf = (day: string, hour: number): number => Date.parse(`${day}T00:00:00+08:00`) / 1000 + hour * HOUR;
