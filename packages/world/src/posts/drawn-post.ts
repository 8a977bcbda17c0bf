// A post of the world: one getter per field. Each is drawn when it is first read.
import { topicOf } from "../topics/topics.ts";
import { topicTitle } from "../topics/vocabulary.ts";
import type { Uid } from "../user/user.ts";
import type { Author, Society } from "./author.ts";
import { countsOf } from "./fields/counts.ts";
import { editsOf } from "./fields/edits.ts";
import { isPinned } from "./fields/is-pinned.ts";
import { locationOf } from "./fields/location.ts";
import { picturesOf } from "./fields/pictures.ts";
import { regionOfPost } from "./fields/region.ts";
import { repostOf } from "./fields/repost.ts";
import { sourceOf } from "./fields/source.ts";
import { textOf } from "./fields/text.ts";
import { videoOf } from "./fields/video.ts";
import type { Post } from "./post.ts";
import { postDraws } from "./post-draws.ts";
import type { PostTraits } from "./post-traits.ts";

/** The `number`-th post of an author, 0 the oldest. Call it for numbers of the timeline alone. */
export function postOf(society: Society, author: Author, number: number): Post {
  return new DrawnPost(postTraits(society, author, number));
}

/** What the fields of that post are drawn from. */
export function postTraits(society: Society, author: Author, number: number): PostTraits {
  const { timeline, traits } = author;
  const draws = postDraws(traits.draws, number);
  const [id, createdAt] = [timeline.idOf(number), timeline.secondOf(number)];
  const topic = traits.resident >= 0 ? undefined : topicOf(society.topics, traits.standing, createdAt, draws);
  const documented = author.documentedPost?.id === id ? author.documentedPost : undefined;
  return { author, society, id, number, draws, createdAt, topic, documented };
}

/** Marks a field that wasn't read yet, where undefined is a value. */
const UNREAD = Symbol("unread");

class DrawnPost implements Post {
  readonly #traits: PostTraits;
  #text: Post["text"] | undefined;
  #pictures: Post["pictures"] | undefined;
  #counts: Post["counts"] | undefined;
  #video: Post["video"] | typeof UNREAD = UNREAD;
  #repost: Post["repost"] | typeof UNREAD = UNREAD;

  constructor(traits: PostTraits) {
    this.#traits = traits;
  }

  get id(): number {
    return this.#traits.id;
  }

  get author(): Uid {
    return this.#traits.author.uid;
  }

  get createdAt(): number {
    return this.#traits.createdAt;
  }

  get text(): Post["text"] {
    this.#text ??= textOf(this.#traits);
    return this.#text;
  }

  get topic(): Post["topic"] {
    const { topic } = this.#traits;
    return topic === undefined ? undefined : topicTitle(topic);
  }

  get source(): Post["source"] {
    return sourceOf(this.#traits);
  }

  get pictures(): Post["pictures"] {
    this.#pictures ??= picturesOf(this.#traits);
    return this.#pictures;
  }

  get video(): Post["video"] {
    if (this.#video === UNREAD) this.#video = videoOf(this.#traits, this.counts);
    return this.#video;
  }

  get counts(): Post["counts"] {
    this.#counts ??= countsOf(this.#traits);
    return this.#counts;
  }

  get region(): Post["region"] {
    return regionOfPost(this.#traits);
  }

  get repost(): Post["repost"] {
    if (this.#repost === UNREAD) this.#repost = repostOf(this.#traits);
    return this.#repost;
  }

  get edits(): Post["edits"] {
    return editsOf(this.#traits);
  }

  get location(): Post["location"] {
    return locationOf(this.#traits);
  }

  get card(): Post["card"] {
    return this.#traits.author.decorations.card?.toString();
  }

  get isPinned(): boolean {
    return isPinned(this.#traits);
  }

  /** All fields: without this, `JSON.stringify` would see none of them. */
  toJSON(): Post {
    const { id, author, createdAt, text, topic, source, region, pictures, video, repost } = this;
    const { counts, edits, isPinned, location, card } = this;
    const first = { id, author, createdAt, text, topic, source, region, pictures, video, repost };
    return { ...first, counts, edits, isPinned, location, card };
  }
}
