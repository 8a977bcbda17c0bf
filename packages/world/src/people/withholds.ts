// Lists that somebody doesn't show.
import { chance, label } from "../draw.ts";
import type { User } from "../user.ts";
import { isVerified, type SeedTraits } from "./seed-traits.ts";

const HIDES_FOLLOWS = label("withholds follows");
const HIDES_FANS = label("withholds fans");
const SHOWS_ALL = { follows: false, fans: false };

/** Few people hide a list, verified ones never. */
export function withholdsOf(sketch: SeedTraits): User["withholds"] {
  const { draws } = sketch;
  if (isVerified(sketch)) return SHOWS_ALL;
  const follows = chance(draws, HIDES_FOLLOWS, 0.03);
  const fans = chance(draws, HIDES_FANS, 0.02);
  return follows || fans ? { follows, fans } : SHOWS_ALL;
}
