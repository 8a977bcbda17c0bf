// A few inks that go from answer to answer, so that none has to allocate its bytes anew.
import { JsonWriter } from "@weibo-kit/world/json-text";
import type { LazyJson } from "../exchange/body.ts";

/** Most answers are on their way at once, and one ink does for all of them; the others are for slow readers. */
const MOST = 16;
/** An ink that one huge answer has stretched is not kept. */
const LARGEST = 1 << 20;

const idle: JsonWriter[] = [];

/** An ink in which the body is written already; give it back once its bytes are sent. */
export function acquire(body: string | LazyJson<unknown>): JsonWriter {
  const writer = idle.pop() ?? new JsonWriter();
  writer.clear();
  if (typeof body === "string") writer.raw(body);
  else body.writeTo(writer);
  return writer;
}

export function release(writer: JsonWriter): void {
  if (idle.length < MOST && writer.bytes.length <= LARGEST) idle.push(writer);
}

/** For whoever is done with the bytes at once. */
export function bytesOf<T>(body: string | LazyJson<unknown>, use: (bytes: Uint8Array<ArrayBuffer>) => T): T {
  const writer = acquire(body);
  try {
    return use(writer.written);
  } finally {
    release(writer);
  }
}
