// What a post in the form of the mobile page is written from.
import type { LazyUser, Post, Segment, World } from "@weibo-kit/world";
import { halfWidths } from "../../../../units/half-widths.ts";
import { plainText, writtenText } from "../posts/written-text.ts";

export class MobileSubject {
  readonly world: World;
  readonly post: Post;
  readonly author: LazyUser;
  #written: readonly Segment[] | undefined;
  #textLength: number | undefined;

  constructor(world: World, post: Post) {
    this.world = world;
    this.post = post;
    this.author = world.lazyUser(post.author);
  }

  /** The world's, in Unix seconds. */
  get date(): number {
    return this.world.date;
  }

  /** All that was written, a link to the video included. */
  get written(): readonly Segment[] {
    this.#written ??= writtenText(this.post, String(this.author.nickname));
    return this.#written;
  }

  /** `textLength`; undefined for reposts, which lack it. */
  get textLength(): number | undefined {
    if (this.post.repost) return undefined;
    this.#textLength ??= halfWidths(plainText(this.written));
    return this.#textLength;
  }
}
