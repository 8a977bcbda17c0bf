// A page of get-user-post: twenty posts, those that are pinned on top of the first page, and where the next page starts.
import type { UserPostsPage } from "@weibo-kit/types";
import type { LazyUser, World } from "@weibo-kit/world";
import type { LazyJson } from "../../../../exchange/body.ts";
import { Rows } from "../../../../render/rows.ts";
import { Template } from "../../../../render/template/template.ts";
import { pinnedFirst } from "./pinned-first.ts";
import type { PostTemplates } from "./post-templates.ts";
import { sceneOf } from "./scene.ts";
import { ShownPost } from "./shown-post.ts";

const PAGE_SIZE = 20;

interface Part {
  readonly since: string;
  readonly list: LazyJson<UserPostsPage["data"]["list"]>;
  readonly total: number;
}

const userPosts = new Template<UserPostsPage, Part>({
  data: {
    since_id: ({ since }) => since,
    list: ({ list }) => list,
    status_visible: 0,
    bottom_tips_visible: false,
    bottom_tips_text: "",
    topicList: [],
    total: ({ total }) => total,
  },
  ok: 1,
});

/** Which page is meant. */
interface Wanted {
  readonly page: number;
  /** `since_id` of the page before. */
  readonly sinceId?: string | undefined;
}

export function userPostsPage(world: World, author: LazyUser, wanted: Wanted, { row }: PostTemplates) {
  const posts = world.posts(author.uid);
  const { pinned, rest } = pinnedFirst(posts);
  const cursor = wanted.page > 1 ? cursorIn(wanted.sinceId) : undefined;
  const page = cursor?.page ?? wanted.page;
  const start = cursor ? rest.placeUpTo(cursor.mid) : (page - 1) * PAGE_SIZE;
  const found = rest.slice(start, PAGE_SIZE);
  const scene = sceneOf(world, "posts", author.uid, page);
  const shown = page === 1 ? [...pinned, ...found] : found;
  const next = rest.at(start + PAGE_SIZE);
  return userPosts.render({
    since: next === undefined ? "" : `${next.id}kp${page + 1}`,
    list: new Rows(row, shown, (post, place) => new ShownPost(post, scene, place, author)),
    total: author.counts.posts,
  });
}

/**
 * A cursor says where its page starts and which one it is; `page` alone counts pages of twenty. Our choice, since on the
 * service both have to agree: on page 1 a cursor is not read, later it wins, and one that is none is left out.
 */
function cursorIn(
  sinceId: string | undefined,
): { readonly mid: number; readonly page: number | undefined } | undefined {
  const [, mid, page] = /^([1-9]\d{0,15})(?:kp([1-9]\d{0,8}))?$/.exec(sinceId ?? "") ?? [];
  return mid === undefined ? undefined : { mid: Number(mid), page: page === undefined ? undefined : Number(page) };
}
