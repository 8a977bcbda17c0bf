// The one place where a number becomes a uid.
import type { Uid } from "./user.ts";

/** Only for numbers that are known to be somebody's. */
export function toUid(known: number): Uid {
  return known as Uid;
}
