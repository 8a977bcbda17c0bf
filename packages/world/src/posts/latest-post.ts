// The latest post of a user in short, as other payloads than lists of posts contain it.
import { Literal } from "../json-text/literal.ts";
import type { Text } from "../json-text/text.ts";
import type { LazyFields } from "../user/lazy-user.ts";
import type { Author, Society } from "./author.ts";
import { postOf } from "./drawn-post.ts";
import { plainText } from "./plain-text.ts";
import type { Post } from "./post.ts";

type LatestPost = NonNullable<LazyFields["latestPost"]>;

/** What the service writes for a repost without words. */
const WORDLESS = "转发微博";

/** @returns undefined for a user without posts */
export function latestPostOf(society: Society, author: Author): LatestPost | undefined {
  const { length } = author.timeline;
  return length === 0 ? undefined : new Latest(society, author, length - 1);
}

/** Most payloads contain its id alone, so text, source and pictures are drawn on demand. */
class Latest implements LatestPost {
  readonly id: number;
  readonly #society: Society;
  readonly #author: Author;
  readonly #number: number;
  #whole: Post | undefined;

  constructor(society: Society, author: Author, number: number) {
    this.id = author.timeline.idOf(number);
    this.#society = society;
    this.#author = author;
    this.#number = number;
  }

  get createdAt(): number {
    return this.#author.timeline.secondOf(this.#number);
  }

  get text(): Text {
    const { text } = this.#post();
    return new Literal(text.length === 0 ? WORDLESS : plainText(text));
  }

  get source(): LatestPost["source"] {
    const { name, href } = this.#post().source;
    return { name: new Literal(name), href: new Literal(href) };
  }

  get pictureIds(): readonly Text[] {
    return this.#post().pictures.map(({ id }) => new Literal(id));
  }

  #post(): Post {
    this.#whole ??= postOf(this.#society, this.#author, this.#number);
    return this.#whole;
  }
}
