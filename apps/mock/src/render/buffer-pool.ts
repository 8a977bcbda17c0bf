// A few inks that go from answer to answer, so that none has to allocate its bytes anew.
import { Ink } from "@weibo-kit/world/ink";
import type { Print } from "./fields.ts";

/** Most answers are on their way at once, and one ink does for all of them; the others are for slow readers. */
const MOST = 16;
/** An ink that one huge answer has stretched is not kept. */
const LARGEST = 1 << 20;

const idle: Ink[] = [];

/** An ink in which the body is written already; give it back once its bytes are sent. */
export function inked(body: string | Print<unknown>): Ink {
  const ink = idle.pop() ?? new Ink();
  ink.clear();
  if (typeof body === "string") ink.raw(body);
  else body.writeTo(ink);
  return ink;
}

export function giveBack(ink: Ink): void {
  if (idle.length < MOST && ink.bytes.length <= LARGEST) idle.push(ink);
}

/** For whoever is done with the bytes at once. */
export function bytesOf<T>(body: string | Print<unknown>, use: (bytes: Uint8Array<ArrayBuffer>) => T): T {
  const ink = inked(body);
  try {
    return use(ink.written);
  } finally {
    giveBack(ink);
  }
}
