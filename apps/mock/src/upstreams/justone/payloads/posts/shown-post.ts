// The subject of a row: a post, its author and what it passes on, each made when it is first needed.

import { beijingDate } from "@weibo-kit/types/beijing-time";
import { mblogidOf, timeOfId } from "@weibo-kit/types/post-id";
import type { LazyUser, Post, Segment } from "@weibo-kit/world";
import type { Scene } from "./scene.ts";
import { originalText, repostText, type WebText } from "./web-text.ts";
import { writtenText } from "./written-text.ts";

/** What is left of a post that can't be shown. */
export type Remains = Extract<NonNullable<Post["repost"]>, { readonly kind: "gone" }>;

/** A link in a text. */
export type Link = Extract<Segment, { readonly kind: "link" }>;

/** A post in a row of a list, or inside such a row. */
export class ShownPost {
  readonly post: Post;
  readonly scene: Scene;
  /** 0 for the first row of a page. */
  readonly place: number;
  /** Whether it is the part of a repost that shows the reposted post. */
  readonly isInner: boolean;
  readonly #author: LazyUser | undefined;
  #text: WebText | undefined;
  #inner: ShownPost | Remains | "none" | undefined;
  #segments: readonly Segment[] | undefined;

  /** @param author where it is known already, as on all rows of a user's list */
  constructor(post: Post, scene: Scene, place: number, author?: LazyUser, isInner = false) {
    this.post = post;
    this.scene = scene;
    this.place = place;
    this.isInner = isInner;
    this.#author = author;
  }

  get author(): LazyUser {
    return this.#author ?? this.scene.world.lazyUser(this.post.author);
  }

  get mid(): string {
    return midOf(this.post);
  }

  get mblogid(): string {
    return mblogidOf(this.post.id);
  }

  /** `0_0_50_302876540128774163_0_0_0`: the row and the answer. */
  get rid(): string {
    return `${this.place}_0_${this.scene.list === "posts" ? 50 : 0}_${this.scene.number}_0_0_0`;
  }

  /** The words that were written, with a link to its video. */
  get segments(): readonly Segment[] {
    this.#segments ??= writtenText(this.post, String(this.author.nickname));
    return this.#segments;
  }

  get text(): WebText {
    const { post, scene, segments } = this;
    this.#text ??= (post.repost ? repostText : originalText)(segments, scene.query);
    return this.#text;
  }

  /** What it passes on; undefined for an original. */
  get inner(): ShownPost | Remains | undefined {
    this.#inner ??= innerOf(this) ?? "none";
    return this.#inner === "none" ? undefined : this.#inner;
  }

  /** The post that it passes on, where that can be shown. */
  get root(): ShownPost | undefined {
    const { inner } = this;
    return inner instanceof ShownPost ? inner : undefined;
  }

  /** Titles of its topics, then those of what it passes on, each once. */
  get topics(): readonly string[] {
    const own = this.segments.flatMap((segment) => (segment.kind === "topic" ? [segment.title] : []));
    return [...new Set([...own, ...(this.root?.topics ?? [])])];
  }

  /** The links of its text; on a repost those of what it passes on. */
  get links(): readonly Link[] {
    const source = this.root ?? this;
    return source.segments.filter((segment) => segment.kind === "link");
  }
}

/** Ids of posts were counted until 2011; those posts have another number of 18 digits that begins with their date. */
function midOf({ id, createdAt }: Post): string {
  if (timeOfId(id) !== undefined) return String(id);
  return `${beijingDate(createdAt).replaceAll("-", "")}${String((id * 7_919) % 10_000_000_000).padStart(10, "0")}`;
}

function innerOf({ post: { repost }, scene, place }: ShownPost): ShownPost | Remains | undefined {
  if (repost === undefined || repost.kind === "gone") return repost;
  const root = scene.world.post(repost.id);
  if (root) return new ShownPost(root, scene, place, undefined, true);
  // A world of a tenant's own may lack the author.
  return { kind: "gone", id: repost.id, createdAt: timeOfId(repost.id) ?? 0, why: "deleted" };
}
