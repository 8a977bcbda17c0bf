// What a crawl has seen, and what contradicted it.
import type { JustOneOperations, Payload } from "@weibo-kit/types";

type Operation = keyof JustOneOperations;
type Input = Readonly<Record<string, string | number>>;

/** Asks Just One API and returns the payload of a success. */
export type Ask = <Name extends Operation>(operation: Name, input: Input) => Promise<Payload<Name>>;

/** Bounds of one crawl. */
export interface Bounds {
  readonly posts: number;
  readonly pagesOfUser: number;
  readonly pagesOfComments: number;
}

export class Notes {
  readonly counts = { users: 0, posts: 0, reposts: 0, comments: 0, videos: 0, searched: 0 };
  readonly contradictions: string[] = [];
  readonly #names = new Map<number, string>();
  readonly #authors = new Map<string, number>();
  readonly #reposts = new Map<string, { seen: number; said: number }>();

  expect(holds: boolean, otherwise: string): void {
    if (!holds) this.contradictions.push(otherwise);
  }

  /** A user has one nickname, wherever it is. */
  named(uid: number, name: string): void {
    const before = this.#names.get(uid) ?? name;
    this.expect(before === name, `${uid} is "${before}" and "${name}"`);
    this.#names.set(uid, name);
  }

  /** A post has one author. */
  writtenBy(id: string, uid: number): void {
    const before = this.#authors.get(id) ?? uid;
    this.expect(before === uid, `${id} is by ${before} and by ${uid}`);
    this.#authors.set(id, uid);
  }

  /** A post was seen in a repost, and says how often it was reposted. */
  reposted(id: string, said: number): void {
    const before = this.#reposts.get(id) ?? { seen: 0, said };
    this.#reposts.set(id, { seen: before.seen + 1, said: Math.min(before.said, said) });
  }

  /** Call it at the end: no post was reposted more often than it says. */
  compareReposts(): void {
    for (const [id, { seen, said }] of this.#reposts)
      this.expect(said >= seen, `post ${id} says ${said} reposts, and ${seen} were seen`);
  }
}
