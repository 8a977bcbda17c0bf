// Laws of posts: every id leads back to its author, lists are in order of time, and counts are their lengths.
import type { Posts } from "../posts/post.ts";
import { secondOf } from "../timeline/post-id.ts";
import type { Uid } from "../user/user.ts";
import type { World } from "../world.ts";
import { type Law, rowsToCheck } from "./law.ts";

const placesOf = ({ length }: Posts): readonly number[] =>
  rowsToCheck(length).flatMap(([start, count]) =>
    Array.from({ length: Math.min(count, length) }, (_, row) => start + row),
  );

/** `post` is the inverse of `posts`, and `video` that of `videos`. */
export const postsLeadBack: Law = {
  id: "posts-lead-back",
  promise: "the id of a post, and of its video, leads back to it",
  breach(world, uid) {
    const posts = world.posts(uid);
    for (const place of placesOf(posts)) {
      const id = posts.at(place)?.id ?? 0;
      const back = world.post(id);
      if (back?.id !== id || back.author !== uid) return `post ${id} of ${uid} leads to a post of ${back?.author}`;
      if (posts.placeUpTo(id) !== place)
        return `post ${id} of ${uid} is at ${place}, and found at ${posts.placeUpTo(id)}`;
    }
    const videos = world.videos(uid);
    for (const place of placesOf(videos)) {
      const { id, video } = videos.at(place) ?? { id: 0, video: undefined };
      if (!video) return `post ${id} of ${uid} is among the videos and has none`;
      if (world.video(video.mediaId)?.id !== id) return `video ${video.mediaId} doesn't lead back to post ${id}`;
      if (videos.placeUpTo(id) !== place) return `video post ${id} of ${uid} isn't at ${place}`;
    }
    return undefined;
  },
};

/** Ids and times fall from row to row, and stay within the life of the account. */
export const postsAreInOrder: Law = {
  id: "posts-are-in-order",
  promise: "posts come after the registration and before the world's date, the newest first",
  breach(world, uid) {
    if (world.residents.includes(uid)) return undefined;
    const { registeredAt } = world.user(uid);
    const posts = world.posts(uid);
    for (const [start, count] of rowsToCheck(posts.length)) {
      let [id, time] = [Number.POSITIVE_INFINITY, world.date];
      for (const post of posts.slice(start, count)) {
        if (post.id >= id || post.createdAt >= time) return `post ${post.id} of ${uid} is out of order`;
        if (post.createdAt < registeredAt) return `post ${post.id} of ${uid} is older than the account`;
        if (secondOf(post.id) !== post.createdAt) return `post ${post.id} of ${uid} is of another second than its id`;
        [id, time] = [post.id, post.createdAt];
      }
    }
    return undefined;
  },
};

/** The counts of a user are the lengths of the lists of posts and of videos. */
export const postCountsAreLengths: Law = {
  id: "post-counts-are-lengths",
  promise: "a user has as many posts and videos as their counts say, and the latest post is the first of the list",
  breach(world: World, uid: Uid) {
    const { counts, latestPost } = world.user(uid);
    const [posts, videos] = [world.posts(uid), world.videos(uid)];
    if (counts.posts !== posts.length) return `${uid} has ${counts.posts} posts, and ${posts.length} in the list`;
    if (counts.videos !== videos.length) return `${uid} has ${counts.videos} videos, and ${videos.length} in the list`;
    return latestPost?.id === posts.at(0)?.id ? undefined : `the latest post of ${uid} isn't the first of the list`;
  },
};
