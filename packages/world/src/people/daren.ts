// The badge of those who are not verified and write a lot.
import { chance, thing } from "../draw.ts";
import type { User } from "../user.ts";
import { isVerified, type Sketch } from "./sketch.ts";

const DAREN = thing("daren");
const SENIOR = thing("senior daren");

export function darenOf(sketch: Sketch): User["unverifiedType"] {
  const { dice, band, dormant } = sketch;
  if (dormant || isVerified(sketch) || !chance(dice, DAREN, band < 4 ? 0.2 : 0.03)) return -1;
  return chance(dice, SENIOR, 0.6) ? 220 : 200;
}
