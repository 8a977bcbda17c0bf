// The daren badge, which Weibo gives to active users who aren't verified and have some fans.
import { chance, label } from "../draws/draw.ts";
import { isVerified, type SeedTraits } from "../traits/seed-traits.ts";
import type { User } from "../user/user.ts";

const DAREN = label("daren");
const SENIOR = label("senior daren");
/** In worlds of some thousand users, where few have so many, a share of all users suffices. */
const [FEWEST_FANS, SHARE_OF_ALL] = [100, 0.02];

export function darenOf(traits: SeedTraits): User["unverifiedType"] {
  const { draws, band, dormant, fans, source } = traits;
  if (dormant || isVerified(traits) || fans < Math.min(FEWEST_FANS, source.population * SHARE_OF_ALL)) return -1;
  if (!chance(draws, DAREN, band < 4 ? 0.25 : 0.15)) return -1;
  return chance(draws, SENIOR, 0.6) ? 220 : 200;
}
