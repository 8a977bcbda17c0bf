// Buffers that are reused from answer to answer, so that no answer allocates its own bytes.
import { JsonWriter } from "@weibo-kit/world/json-text";
import type { LazyJson } from "../exchange/body.ts";

/** Most answers are sent at once and share one buffer; the others serve clients that read slowly. */
const CAPACITY = 16;
/** In bytes; a buffer that one huge answer has enlarged is dropped. */
const LARGEST = 1 << 20;

const idle: JsonWriter[] = [];

/**
 * A writer that contains the body; release it once its bytes are sent.
 *
 * @param at when the body is answered, in milliseconds since 1970: addresses in it are valid from then on
 */
export function acquire(body: string | LazyJson<unknown>, at: number): JsonWriter {
  const writer = idle.pop() ?? new JsonWriter();
  writer.clear();
  writer.answeredAt = Math.floor(at / 1000);
  if (typeof body === "string") writer.raw(body);
  else body.writeTo(writer);
  return writer;
}

/** Makes a writer available again; its bytes change from now on. */
export function release(writer: JsonWriter): void {
  if (idle.length < CAPACITY && writer.bytes.length <= LARGEST) idle.push(writer);
}
