// Caches list pages as bytes, for pages that are requested again and again.
import type { World } from "@weibo-kit/world";
import type { JsonWriter } from "@weibo-kit/world/json-text";
import type { LazyJson } from "../exchange/body.ts";
import type { Input, Occasion, Outcome } from "../exchange/types.ts";
import { plain } from "../render/template/fields.ts";
import { writeJson } from "../render/write-json.ts";
import { LruCache } from "../units/lru-cache.ts";

/** What an operation answered, and whether that is the last page of its list. */
interface Answered {
  readonly outcome: Outcome;
  readonly isLast: boolean;
}

/** An operation's answer, with whether it is a last page. */
export type AnswerPage = (input: Input, world: World, occasion: Occasion) => Answered;

/**
 * Answers as `answer` does, and caches the bytes of pages that were requested twice. Each world has a cache of its own: a
 * world with unstable lists or local pictures is a new one for every call. Envelopes are not part of a payload.
 *
 * @param most how many pages are kept; past it the one unused for longest is forgotten
 */
export function cachePages(answer: AnswerPage, most: number): AnswerPage {
  const worlds = new WeakMap<World, LruCache<Answered | undefined>>();
  return (input, world, occasion) => {
    const pages = worlds.get(world) ?? new LruCache<Answered | undefined>(most);
    worlds.set(world, pages);
    // All parameters, in the document's order: two inputs that mean the same have the same key.
    const key = JSON.stringify(input);
    const isRepeated = pages.has(key);
    const answered = pages.get(key) ?? answer(input, world, occasion);
    const cached = isRepeated ? cacheable(answered) : undefined;
    pages.set(key, cached);
    return cached ?? answered;
  };
}

function cacheable(answered: Answered): Answered {
  const { outcome } = answered;
  if (!("payload" in outcome) || outcome.payload instanceof CachedPayload) return answered;
  return { ...answered, outcome: { payload: new CachedPayload(outcome.payload) } };
}

/** Holds the payload until it is first written, from then on its bytes. */
class CachedPayload implements LazyJson<unknown> {
  #payload: unknown;
  #bytes: Uint8Array | undefined;

  constructor(payload: unknown) {
    this.#payload = payload;
  }

  toJSON(): unknown {
    return this.#bytes ? JSON.parse(new TextDecoder().decode(this.#bytes)) : plain(this.#payload);
  }

  writeTo(writer: JsonWriter): void {
    if (this.#bytes === undefined) {
      const start = writer.written.length;
      writeJson(writer, this.#payload);
      this.#bytes = writer.written.slice(start);
      this.#payload = undefined;
    } else writer.copy(this.#bytes);
  }
}
