// The commands that call each operation for one post.
import { mblogidOf } from "@weibo-kit/types/post-id";
import type { Post } from "@weibo-kit/world";
import { justoneCurl } from "../units/curl.ts";

/** The page of a post, its comments, and its video if it has one. */
export function postCurls({ id, video }: Post): Readonly<Record<string, string>> {
  return {
    "get-weibo-detail": justoneCurl("get-weibo-detail/v1", { id: mblogidOf(id) }),
    "get-post-comments": justoneCurl("get-post-comments/v1", { mid: id, sort: "TIME" }),
    ...(video && { "tv-component": justoneCurl("tv-component/v1", { oid: `1034:${video.mediaId}` }) }),
  };
}
