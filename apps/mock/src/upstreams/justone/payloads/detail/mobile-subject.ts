// What a post in the form of the mobile page is written from.
import type { LazyUser, Post, World } from "@weibo-kit/world";

export interface MobileSubject {
  readonly world: World;
  readonly post: Post;
  readonly author: LazyUser;
  /** The world's, in Unix seconds. */
  readonly date: number;
}

export const mobileSubject = (world: World, post: Post): MobileSubject => ({
  world,
  post,
  author: world.lazyUser(post.author),
  date: world.date,
});
