// A delay that a plan asked for, over at once when the client goes away.
import { byteLength } from "@weibo-kit/world/json-text";
import type { LazyJson } from "../exchange/body.ts";
import { textOf } from "../render/text.ts";

/** Resolves after so many milliseconds, or when the signal says so; never rejects. */
export type Sleep = (milliseconds: number, signal: AbortSignal) => Promise<void>;

/** What a plan makes a client wait for so long a body. */
export function waitFor(
  { delay = 0, perByte = 0 }: { readonly delay?: number; readonly perByte?: number },
  body: string | LazyJson<unknown>,
) {
  return delay + (perByte === 0 ? 0 : Math.round(perByte * byteLength(textOf(body))));
}
