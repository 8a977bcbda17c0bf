// Which of its lists an account hides.
import { chance, label } from "../draws/draw.ts";
import { isVerified, type SeedTraits } from "../traits/seed-traits.ts";
import type { User } from "../user/user.ts";

const HIDES_FOLLOWS = label("withholds follows");
const HIDES_FANS = label("withholds fans");
const SHOWS_ALL = { follows: false, fans: false };

/** Few users hide a list, verified ones never. */
export function withholdsOf(traits: SeedTraits): User["withholds"] {
  const { draws } = traits;
  if (isVerified(traits)) return SHOWS_ALL;
  const follows = chance(draws, HIDES_FOLLOWS, 0.03);
  const fans = chance(draws, HIDES_FANS, 0.02);
  return follows || fans ? { follows, fans } : SHOWS_ALL;
}
