// The order of lists of posts: pinned ones on top of the first page and nowhere else, then all others, newest first.
import type { Post, Posts } from "@weibo-kit/world";

/** A list of posts in the order in which it is shown. */
export interface ShownOrder {
  /** Pinned posts, the newest first. */
  readonly pinned: readonly Post[];
  /** The others. */
  readonly rest: Posts;
}

/** Only among so many of the newest posts are some pinned. */
const NEWEST = 100;

export function pinnedFirst(posts: Posts): ShownOrder {
  const places: number[] = [];
  const pinned = posts.slice(0, NEWEST).filter((post, place) => post.isPinned && places.push(place) > 0);
  return { pinned, rest: places.length === 0 ? posts : without(posts, places) };
}

/** @param places of posts to leave out, in rising order */
function without(posts: Posts, places: readonly number[]): Posts {
  /** The place among all posts of a place among the others. */
  const outer = (place: number) => places.reduce((found, left) => (left <= found ? found + 1 : found), place);
  return {
    length: posts.length - places.length,
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
