// Tokens that look like a trigger with a typing error: `mcok-302` is a plain token, and its call has no fault.
import { distanceBetween } from "@weibo-kit/types/did-you-mean";
import { MAGIC } from "../../exchange/credential.ts";
import type { Upstream } from "../../exchange/upstream.ts";
import { faultNamed } from "./compile.ts";
import { complain } from "./effect.ts";
import { parseTrigger } from "./parse-trigger.ts";

/** Whether one typing error separates a token from a trigger that the upstream has, `mok-302` from `mock-302`. */
export function isAlmostMagic(token: string, upstream: Upstream): boolean {
  if (token.length > 60 || token.startsWith(MAGIC)) return false;
  return [MAGIC.length - 1, MAGIC.length, MAGIC.length + 1].some(
    (length) =>
      distanceBetween(token.slice(0, length).toLowerCase(), MAGIC) <= 1 && isTrigger(token.slice(length), upstream),
  );
}

function isTrigger(text: string, upstream: Upstream): boolean {
  try {
    const { fault } = parseTrigger(text, complain).then;
    return fault === undefined || faultNamed(fault, upstream) !== undefined;
  } catch {
    return false;
  }
}
