// The daren badge, which Weibo gives to active users who aren't verified.
import { chance, label } from "../draws/draw.ts";
import { isVerified, type SeedTraits } from "../traits/seed-traits.ts";
import type { User } from "../user/user.ts";

const DAREN = label("daren");
const SENIOR = label("senior daren");

export function darenOf(traits: SeedTraits): User["unverifiedType"] {
  const { draws, band, dormant } = traits;
  if (dormant || isVerified(traits) || !chance(draws, DAREN, band < 4 ? 0.2 : 0.03)) return -1;
  return chance(draws, SENIOR, 0.6) ? 220 : 200;
}
