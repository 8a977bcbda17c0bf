// Lists that somebody doesn't show.
import { chance, thing } from "../draw.ts";
import type { User } from "../user.ts";
import { isVerified, type Sketch } from "./sketch.ts";

const HIDES_FOLLOWS = thing("withholds follows");
const HIDES_FANS = thing("withholds fans");
const SHOWS_ALL = { follows: false, fans: false };

/** Few people hide a list, verified ones never. */
export function withholdsOf(sketch: Sketch): User["withholds"] {
  const { dice } = sketch;
  if (isVerified(sketch)) return SHOWS_ALL;
  const follows = chance(dice, HIDES_FOLLOWS, 0.03);
  const fans = chance(dice, HIDES_FANS, 0.02);
  return follows || fans ? { follows, fans } : SHOWS_ALL;
}
