// Laws of the fields of posts: what they pass on, whom they mention, and when their pictures and videos came.
import type { Post } from "../posts/post.ts";
import type { Uid } from "../user/user.ts";
import type { World } from "../world.ts";
import { type Law, rowsToCheck } from "./law.ts";

const MICROSECONDS = 1_048_576;

/** A law about each post by itself; checks the rows of a list that other laws check, too. */
const lawOfPosts = (id: string, promise: string, breachOf: (world: World, post: Post) => string | undefined): Law => ({
  id,
  promise,
  breach(world: World, uid: Uid) {
    const posts = world.posts(uid);
    for (const [start, count] of rowsToCheck(posts.length)) {
      for (const post of posts.slice(start, count)) {
        const breach = breachOf(world, post);
        if (breach !== undefined) return `post ${post.id} of ${uid} ${breach}`;
      }
    }
    return undefined;
  },
});

/** What is passed on is an older original of another user that counts this repost, or it is gone. */
export const repostsAreYounger = lawOfPosts(
  "reposts-are-younger",
  "a repost passes on an older original of another user that counts reposts, or one that no longer exists",
  (world, { id, author, repost, pictures, video }) => {
    if (!repost) return undefined;
    if (pictures.length > 0 || video) return "is a repost with a picture or a video of its own";
    if (repost.id >= id) return `is older than ${repost.id}, which it passes on`;
    const root = world.post(repost.id);
    if (repost.kind === "gone") return root && `passes on ${repost.id}, which isn't gone`;
    if (!root) return `passes on ${repost.id}, which doesn't exist`;
    if (root.author === author || root.repost) return `passes on ${repost.id}, which is no original of another user`;
    return root.counts.reposts > 0 ? undefined : `passes on ${repost.id}, which counts no reposts`;
  },
);

/** Whoever is mentioned exists and has this nickname. */
export const mentionsExist = lawOfPosts(
  "mentions-exist",
  "users whom a post mentions, or through whom it came, exist by these names",
  (world, { text, repost }) => {
    const mentioned = text.flatMap((segment) => (segment.kind === "mention" ? [segment] : []));
    const through = repost?.kind === "post" ? repost.chain : [];
    const wrong = [...mentioned, ...through].find(
      ({ uid, nickname }) => !world.has(uid) || world.nicknameOf(uid) !== nickname,
    );
    return wrong && `mentions ${wrong.nickname}, who is not ${wrong.uid}`;
  },
);

/** Pictures are uploaded before the post, and so is a video: file, object and post in this order. */
export const mediaComeFirst = lawOfPosts(
  "media-come-first",
  "pictures and videos of a post are older than the post",
  (world, { id, author, createdAt, pictures, video }) => {
    if (world.residents.includes(author)) return undefined;
    const late = pictures.find((picture) => uploadedAt(picture.id) > createdAt);
    if (late) return `has picture ${late.id}, which is younger`;
    if (pictures.length > 0 && video) return "has pictures beside a video";
    return video && !(video.mediaId < video.uuid && video.uuid < id)
      ? `has video ${video.mediaId}, which is younger`
      : undefined;
  },
);

/** The Unix second in a picture's id. */
const uploadedAt = (pictureId: string): number =>
  Math.floor(
    [...pictureId.slice(11, 21)].reduce((sum, digit) => sum * 36 + Number.parseInt(digit, 36), 0) / MICROSECONDS,
  );
