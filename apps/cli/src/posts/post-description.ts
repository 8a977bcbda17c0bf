// A post of the world as `weibo-kit post` describes it: author, text, comments, a curl for each operation.
import { mblogidOf } from "@weibo-kit/types/post-id";
import type { Post, Uid, World } from "@weibo-kit/world";
import { justoneCurl } from "../units/curl.ts";
import { plainText } from "./plain-text.ts";
import { postCurls } from "./post-curls.ts";

/** A user, and what they wrote. */
export interface Words {
  readonly uid: number;
  readonly nickname: string;
  readonly text: string;
}

/** A post and its author. */
export interface PostSummary extends Words {
  readonly post: Post;
  /** The short form of its id. */
  readonly mblogid: string;
}

export interface PostDescription extends PostSummary {
  /** The post that it reposts; undefined for other posts, and where that one is gone. */
  readonly reposted: PostSummary | undefined;
  /** Those with the most likes, at most three. */
  readonly comments: readonly Words[];
  /** By operation: a command that requests this post from a mock on the default port. */
  readonly curls: Readonly<Record<string, string>>;
}

const SHOWN = 3;

export function describePost(world: World, post: Post): PostDescription {
  const { repost } = post;
  const reposted = repost?.kind === "post" ? world.post(repost.id) : undefined;
  return {
    ...summarizePost(world, post),
    reposted: reposted && summarizePost(world, reposted),
    comments: world
      .comments(post)
      .slice(0, SHOWN, "hottest")
      .map(({ author, text }) => wordsOf(world, author, plainText(text))),
    curls: { ...postCurls(post), "get-user-post": justoneCurl("get-user-post/v1", { uid: post.author }) },
  };
}

export const summarizePost = (world: World, post: Post): PostSummary => ({
  ...wordsOf(world, post.author, plainText(post.text)),
  post,
  mblogid: mblogidOf(post.id),
});

const wordsOf = (world: World, uid: Uid, text: string): Words => ({ uid, nickname: world.nicknameOf(uid), text });
