// A delay that a plan asked for, over at once when the client goes away.
import { setTimeout as after } from "node:timers/promises";
import type { LazyJson } from "../exchange/body.ts";
import { textOf } from "../render/text.ts";

/** Resolves after so many milliseconds, or when the signal says so; never rejects. */
export type Sleep = (milliseconds: number, signal: AbortSignal) => Promise<void>;

export const sleep: Sleep = async (milliseconds, signal) => {
  await after(milliseconds, undefined, { signal }).catch(() => undefined);
};

/** What a plan makes a client wait for so long a body. */
export function waitFor(
  { delay = 0, perByte = 0 }: { readonly delay?: number; readonly perByte?: number },
  body: string | LazyJson<unknown>,
) {
  return delay + (perByte === 0 ? 0 : Math.round(perByte * Buffer.byteLength(textOf(body))));
}
