// A comment of the world: one getter per field. Each is drawn when it is first read.
import { chance, type Draws, draw, label } from "../../draws/draw.ts";
import { PictureId } from "../../pictures/picture-id.ts";
import type { Uid } from "../../user/user.ts";
import type { Author } from "../author.ts";
import type { Comment, PostPicture, Segment } from "../post.ts";
import { themeAt, themeWord } from "../themes/theme-order.ts";
import { replyAuthor, rootAuthor } from "./commenter.ts";
import { likesOf } from "./hottest.ts";
import { homeOf, regionOf } from "./region.ts";
import { indexOfReply, replyCount } from "./replies.ts";
import { indexOfRoot } from "./sequence.ts";
import { replyText, rootText, type Written } from "./text.ts";
import { drawsAt, type Thread } from "./thread.ts";

const HAS_PICTURE = label("comment has a picture");
const SIZE = label("comment picture");
const [TO_ROOT, TO_LAST] = [label("reply names root"), label("reply to last reply")];
const LIKED = label("reply likes");
/** 2016-01-01 +0800, in Unix seconds: since then a comment can have a picture. */
const PICTURES_FROM = 1_451_577_600;
const BEFORE_COMMENT = 20;
const SIZES = [
  [690, 690],
  [1080, 1440],
  [1080, 810],
  [1080, 2340],
  [440, 440],
] as const;
const PREVIEW = 2;

/** The `root`-th root, 0 the oldest. */
export const rootComment = (thread: Thread, root: number): Comment =>
  new DrawnComment(thread, root, undefined, indexOfRoot(thread, root));

class DrawnComment implements Comment {
  readonly #thread: Thread;
  readonly #root: number;
  /** Which reply to the root this is; undefined for the root itself. */
  readonly #reply: number | undefined;
  readonly #index: number;
  readonly #draws: Draws;
  #createdAt: number | undefined;
  #author: Uid | undefined;
  #user: Author | undefined;
  #text: readonly Segment[] | undefined;

  constructor(thread: Thread, root: number, reply: number | undefined, index: number) {
    this.#thread = thread;
    this.#root = root;
    this.#reply = reply;
    this.#index = index;
    this.#draws = drawsAt(thread, index);
  }

  get id(): number {
    return this.#thread.moments.idOf(this.#index);
  }

  get createdAt(): number {
    this.#createdAt ??= this.#thread.moments.secondOf(this.#index);
    return this.#createdAt;
  }

  get author(): Uid {
    this.#author ??=
      this.#reply === undefined
        ? rootAuthor(this.#thread, this.#root)
        : replyAuthor(this.#thread, this.#root, this.#reply);
    return this.#author;
  }

  get text(): readonly Segment[] {
    this.#text ??=
      this.#reply === undefined ? rootText(this.#written, this.#root) : replyText(this.#written, this.#addressee);
    return this.#text;
  }

  get floor(): number {
    return this.#reply === undefined ? this.#root + 1 : 0;
  }

  get likes(): number {
    if (this.#reply === undefined) return likesOf(this.#thread, this.#root);
    if (this.#index >= this.#thread.settled) return 0;
    return Math.max(0, (draw(this.#draws, LIKED) % 10) - 7);
  }

  get region(): string | undefined {
    const user = this.#writer;
    return regionOf(user, user.traits.draws, this.#draws, this.createdAt);
  }

  get picture(): PostPicture | undefined {
    const [draws, createdAt] = [this.#draws, this.createdAt];
    if (createdAt < PICTURES_FROM || !chance(draws, HAS_PICTURE, 0.03)) return undefined;
    const [width, height] = SIZES[draw(draws, SIZE) % SIZES.length] ?? SIZES[0];
    const uploadedAt = createdAt - BEFORE_COMMENT;
    const id = new PictureId({ uid: this.author, draws, index: 0, channel: "ly1", uploadedAt, width, height });
    return { id: String(id), width, height, kind: "picture", focus: undefined };
  }

  get replies(): number {
    return this.#reply === undefined ? replyCount(this.#thread, this.#root) : 0;
  }

  get preview(): readonly Comment[] {
    const [thread, root] = [this.#thread, this.#root];
    return Array.from(
      { length: Math.min(PREVIEW, this.replies) },
      (_, reply) => new DrawnComment(thread, root, reply, indexOfReply(thread, root, reply)),
    );
  }

  get #writer(): Author {
    this.#user ??= this.#thread.post.society.author(this.author);
    return this.#user;
  }

  get #written(): Written {
    const { post } = this.#thread;
    const { nickname, traits } = post.author;
    const fillers = {
      name: () => String(nickname),
      city: () => homeOf(this.#writer, this.#writer.traits.draws),
      theme: () => themeWord(themeAt(traits.draws, post.number)),
    };
    return { post, author: this.author, draws: this.#draws, createdAt: this.createdAt, fillers };
  }

  /** Whom a reply names: the writer of the reply before, or of the root. */
  get #addressee(): Uid | undefined {
    const [reply = 0, draws, thread, root] = [this.#reply, this.#draws, this.#thread, this.#root];
    const asker = rootAuthor(thread, root);
    const toLast = reply > 0 && (this.author === asker || chance(draws, TO_LAST, 0.5));
    const to = toLast ? replyAuthor(thread, root, reply - 1) : chance(draws, TO_ROOT, 0.3) ? asker : undefined;
    return to === this.author ? undefined : to;
  }
}
