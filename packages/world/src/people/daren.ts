// The badge of those who are not verified and write a lot.
import { chance, label } from "../draw.ts";
import type { User } from "../user.ts";
import { isVerified, type SeedTraits } from "./seed-traits.ts";

const DAREN = label("daren");
const SENIOR = label("senior daren");

export function darenOf(sketch: SeedTraits): User["unverifiedType"] {
  const { draws, band, dormant } = sketch;
  if (dormant || isVerified(sketch) || !chance(draws, DAREN, band < 4 ? 0.2 : 0.03)) return -1;
  return chance(draws, SENIOR, 0.6) ? 220 : 200;
}
