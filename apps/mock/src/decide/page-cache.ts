// Caches list pages as bytes, for pages that are requested again and again.
import { expiriesIn, renewSignatures, type World } from "@weibo-kit/world";
import type { Bytes, JsonWriter } from "@weibo-kit/world/json-text";
import type { LazyJson } from "../exchange/body.ts";
import type { Input, Occasion } from "../exchange/operation.ts";
import type { Outcome } from "../exchange/outcome.ts";
import { plain } from "../render/template/fields.ts";
import { writeJson } from "../render/write-json.ts";
import { LruCache } from "../units/lru-cache.ts";

/** What an operation answered, and whether that is the last page of its list. */
interface Answered {
  readonly outcome: Outcome;
  readonly isLast: boolean;
}

/** A page of twenty users has 57 kB. */
const BYTES_PER_PAGE = 64 * 1024;

export type AnswerPage = (input: Input, world: World, occasion: Occasion) => Answered;

/**
 * Answers as `answer` does, and caches the bytes of pages that were requested twice. Each world has a cache of its own: a
 * world with unstable lists or local pictures is a new one for every call. Envelopes are not part of a payload.
 *
 * @param most how many pages of a usual size are kept, and as many bytes; past it the one unused for longest is dropped
 */
export function cachePages(answer: AnswerPage, most: number): AnswerPage {
  const worlds = new WeakMap<World, LruCache<Answered | undefined>>();
  return (input, world, occasion) => {
    const pages = worlds.get(world) ?? new LruCache(most, { most: most * BYTES_PER_PAGE, weigh });
    worlds.set(world, pages);
    // All parameters, in the document's order: two inputs that mean the same have the same key.
    const key = JSON.stringify(input);
    const isRepeated = pages.has(key);
    const answered = pages.get(key) ?? answer(input, world, occasion);
    const cached = isRepeated ? cacheable(answered, () => pages.has(key) && pages.set(key, cached)) : undefined;
    pages.set(key, cached);
    return cached ?? answered;
  };
}

/** @param onWritten called when the page's bytes exist and can be weighed */
function cacheable(answered: Answered, onWritten: () => void): Answered {
  const { outcome } = answered;
  if (!("payload" in outcome) || outcome.payload instanceof CachedPayload) return answered;
  return { ...answered, outcome: { payload: new CachedPayload(outcome.payload, onWritten) } };
}

function weigh(answered: Answered | undefined): number {
  if (answered === undefined || !("payload" in answered.outcome)) return 0;
  const { payload } = answered.outcome;
  return payload instanceof CachedPayload ? payload.byteLength : 0;
}

/** Holds the payload until it is first written, from then on its bytes, whose addresses are signed anew for each second. */
class CachedPayload implements LazyJson<unknown> {
  #payload: unknown;
  #bytes: Bytes | undefined;
  /** The places of the expiries in the bytes, and the second for which they are signed. */
  #expiries: readonly number[] = [];
  #signedFor: number | undefined;
  readonly #onWritten: () => void;

  constructor(payload: unknown, onWritten: () => void) {
    this.#payload = payload;
    this.#onWritten = onWritten;
  }

  get byteLength(): number {
    return this.#bytes?.length ?? 0;
  }

  toJSON(): unknown {
    return this.#bytes ? JSON.parse(new TextDecoder().decode(this.#bytes)) : plain(this.#payload);
  }

  writeTo(writer: JsonWriter): void {
    if (this.#bytes === undefined) {
      const start = writer.written.length;
      writeJson(writer, this.#payload);
      this.#bytes = writer.written.slice(start);
      this.#expiries = expiriesIn(this.#bytes);
      this.#signedFor = writer.answeredAt;
      this.#payload = undefined;
      this.#onWritten();
      return;
    }
    this.#signFor(writer.answeredAt);
    writer.copy(this.#bytes);
  }

  #signFor(second: number | undefined): void {
    if (second === undefined || this.#signedFor === undefined || this.#bytes === undefined) return;
    if (second !== this.#signedFor) renewSignatures(this.#bytes, this.#expiries, second - this.#signedFor);
    this.#signedFor = second;
  }
}
