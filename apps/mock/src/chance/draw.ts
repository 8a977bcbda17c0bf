// A draw from seed, token and call number instead of "the next" random number: the same call always gets the same.
import { mix } from "./mix.ts";

/**
 * A number in [0, 1).
 *
 * @param nth the call's number among those of its token
 * @param salt keeps draws for different purposes apart
 */
export function draw(seed: number, token: string, nth: number, salt: number): number {
  let folded = seed ^ 0x811c9dc5;
  for (let index = 0; index < token.length; index += 1)
    folded = Math.imul(folded ^ token.charCodeAt(index), 0x01000193);
  return mix(folded, nth, salt) / 2 ** 32;
}
