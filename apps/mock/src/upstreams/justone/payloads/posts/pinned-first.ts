// The order of lists of posts: pinned ones on top of the first page and nowhere else, then all others, newest first.
import type { Post, Posts } from "@weibo-kit/world";

/** A list of posts in the order in which it is shown. */
export interface ShownOrder {
  /** Pinned posts, the newest first. */
  readonly pinned: readonly Post[];
  /** The others. */
  readonly rest: Posts;
}

export function pinnedFirst(posts: Posts): ShownOrder {
  const { pinned: places } = posts;
  if (places.length === 0) return { pinned: [], rest: posts };
  return { pinned: places.flatMap((place) => posts.at(place) ?? []), rest: without(posts, places) };
}

/** @param places of posts to leave out, in rising order */
function without(posts: Posts, places: readonly number[]): Posts {
  /** The place among all posts of a place among the others. */
  const outer = (place: number) => places.reduce((found, left) => (left <= found ? found + 1 : found), place);
  return {
    length: posts.length - places.length,
    pinned: [],
    at: (place) => posts.at(outer(place)),
    slice(start, count) {
      const first = Math.max(0, start);
      return posts
        .slice(outer(first), count + places.length)
        .filter((post) => !post.isPinned)
        .slice(0, count);
    },
    placeUpTo(id) {
      const place = posts.placeUpTo(id);
      return place - places.filter((left) => left < place).length;
    },
  };
}
