// Pages that are asked for again and again are kept as bytes: an operation's answer, with a short memory in front.
import type { World } from "@weibo-kit/world";
import type { JsonWriter } from "@weibo-kit/world/json-text";
import type { LazyJson } from "../exchange/body.ts";
import type { Answer, Input, Outcome } from "../exchange/types.ts";
import { plain } from "../render/template/fields.ts";
import { writeJson } from "../render/write-json.ts";

/**
 * The same answer. What is asked for twice is kept, of each world apart: a world with restless lists or local pictures
 * is another one for each call. Envelopes are not part of a payload, so no two answers are the same.
 *
 * @param most how many payloads are kept; past it the one unused for longest is forgotten
 */
export function cached(answer: Answer, most: number): Answer {
  const worlds = new WeakMap<World, Map<string, Outcome | undefined>>();
  return (input, world, occasion) => {
    const known = worlds.get(world) ?? new Map<string, Outcome | undefined>();
    worlds.set(world, known);
    const key = keyOf(input);
    const wasAsked = known.has(key);
    const outcome = known.get(key) ?? answer(input, world, occasion);
    const keeping = wasAsked ? cacheable(outcome) : undefined;
    // A Map keeps the order of insertion: the first key is the one unused for longest.
    known.delete(key);
    known.set(key, keeping);
    const [oldest] = known.size > most ? known.keys() : [];
    if (oldest !== undefined) known.delete(oldest);
    return keeping ?? outcome;
  };
}

const keyOf = ({ uid, page = 1 }: Input) => `${uid} ${page}`;

function cacheable(outcome: Outcome): Outcome {
  if (!("payload" in outcome) || outcome.payload instanceof CachedPayload) return outcome;
  return { payload: new CachedPayload(outcome.payload) };
}

/** Until it is first written it knows the payload, from then on its bytes. */
class CachedPayload implements LazyJson<unknown> {
  /** The journal asks a page whether it is the last. */
  readonly next_cursor: unknown;
  #payload: unknown;
  #bytes: Uint8Array | undefined;

  constructor(payload: unknown) {
    this.#payload = payload;
    this.next_cursor = Object(payload).next_cursor;
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
