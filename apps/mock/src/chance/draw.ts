// A number in [0, 1) from seed, token and place: never "the next" one, so the same call meets the same fate.
import { mix } from "./mix.ts";

export function draw(seed: number, token: string, nth: number, salt: number): number {
  let folded = seed ^ 0x811c9dc5;
  for (let place = 0; place < token.length; place += 1)
    folded = Math.imul(folded ^ token.charCodeAt(place), 0x01000193);
  return mix(folded, nth, salt) / 2 ** 32;
}
