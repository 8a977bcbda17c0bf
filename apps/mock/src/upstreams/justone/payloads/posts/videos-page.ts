// A page of get-user-video-list: twenty posts with a video, pinned ones first, and a cursor to the next page.
import type { VideosPage } from "@weibo-kit/types";
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
  readonly list: LazyJson<VideosPage["data"]["list"]>;
  readonly next: string | number;
}

const videos = new Template<VideosPage, Part>({
  data: { list: ({ list }) => list, next_cursor: ({ next }) => next },
  ok: 1,
});

/**
 * The page whose posts have ids up to the cursor. Each page with posts has a cursor, text, to the one after it; the page
 * behind the last one is empty and its cursor the number -1.
 *
 * @param cursor absent, "0" or no number: the first page
 */
export function videosPage(world: World, author: LazyUser, cursor: string | undefined, { video }: PostTemplates) {
  const { pinned, rest } = pinnedFirst(world.videos(author.uid));
  const upTo = /^[1-9]\d{0,15}$/.test(cursor ?? "") ? Number(cursor) : undefined;
  const top = upTo === undefined ? pinned : [];
  const start = upTo === undefined ? 0 : rest.placeUpTo(upTo);
  const shown = [...top, ...rest.slice(start, PAGE_SIZE - top.length)];
  const scene = sceneOf(world, "videos", author.uid, start);
  const last = rest.at(Math.min(rest.length, start + PAGE_SIZE - top.length) - 1) ?? top.at(-1);
  return videos.render({
    list: new Rows(video, shown, (post, place) => new ShownPost(post, scene, place, author)),
    next: isBehindEnd(start, rest.length, top.length) || last === undefined ? -1 : String(last.id - 1),
  });
}

const isBehindEnd = (start: number, length: number, pinned: number): boolean => start >= length && pinned === 0;
