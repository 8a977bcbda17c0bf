// Figures that the services pass on without explaining them: values seen on real accounts.
import { below, chance, thing } from "../draw.ts";
import { pick, pickEarly } from "../pick.ts";
import type { Flags, Settings } from "../user.ts";
import { isVerified, type Sketch } from "./sketch.ts";

const ABILITY = thing("user_ability");
const EXTEND = thing("user_ability_extend");
const URANK = thing("urank");
const URISK = thing("urisk");
const AUDIO = thing("audio_ability");
const PLACE = thing("place_ability");
const HARDFAN = thing("hardfan_ability");
const PC = thing("pc_new");
const PLANET = thing("planet_video");
const MARK = thing("video_mark");
const BLOCK = thing("block_app");
const LIKE = thing("like_display");
const MESSAGE = thing("anyone may message");
const COMMENT = thing("anyone may comment");
const GEO = thing("geo enabled");
const ONLINE = thing("online");

const ABILITIES = [2359304, 2359820, 10749448, -2135620852] as const;
const RANKS = [40, 34, 28, 18, 4] as const;

export function flagsOf(sketch: Sketch): Flags {
  const { dice, band, dormant } = sketch;
  const known = band < 3;
  return {
    user_ability: dormant ? 0 : chance(dice, ABILITY, known ? 1 : 0.2) ? pick(dice, ABILITY, ABILITIES) : 0,
    user_ability_extend: chance(dice, EXTEND, known ? 0.7 : 0.1) ? 64 : 0,
    urank: dormant ? 0 : Math.min(48, (RANKS[band] ?? 0) + below(dice, URANK, 9)),
    urisk: chance(dice, URISK, known ? 0.2 : 0.02) ? 8_796_093_022_208 : 0,
    credit_score: 80,
    audio_ability: chance(dice, AUDIO, known ? 0.5 : 0.02) ? 2 : 0,
    place_ability: chance(dice, PLACE, known ? 0.4 : 0.05) ? 1 : 0,
    hardfan_ability: isVerified(sketch) && chance(dice, HARDFAN, 0.3) ? 1 : 0,
    pc_new: dormant ? 0 : pickEarly(dice, PC, [7, 0, 3]),
    planet_video: chance(dice, PLANET, known ? 0.8 : 0.1),
    video_mark: chance(dice, MARK, known ? 0.6 : 0.05) ? 2 : 0,
    block_app: chance(dice, BLOCK, known ? 0.6 : 0.1) ? 1 : 0,
    like_display: chance(dice, LIKE, 0.1) ? 3 : 0,
  };
}

export function settingsOf({ dice, band }: Sketch): Settings {
  return {
    anyoneMayMessage: chance(dice, MESSAGE, band < 3 ? 0.6 : 0.4),
    anyoneMayComment: chance(dice, COMMENT, 0.8),
    geoEnabled: chance(dice, GEO, 0.35),
    online: chance(dice, ONLINE, 0.2),
  };
}
