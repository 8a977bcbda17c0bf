// Undocumented numbers in payloads, with values seen on real accounts; and the user's settings.
import { below, chance, label } from "../draws/draw.ts";
import { pick, pickEarly } from "../draws/pick.ts";
import { isVerified, type SeedTraits } from "../traits/seed-traits.ts";
import type { Flags, Settings } from "../user/flags.ts";

const ABILITY = label("user_ability");
const EXTEND = label("user_ability_extend");
const URANK = label("urank");
const URISK = label("urisk");
const AUDIO = label("audio_ability");
const PLACE = label("place_ability");
const HARDFAN = label("hardfan_ability");
const PC = label("pc_new");
const PLANET = label("planet_video");
const MARK = label("video_mark");
const BLOCK = label("block_app");
const LIKE = label("like_display");
const PLUS = label("v_plus");
const TOP = label("top_user");
const TOTALS = label("totals missing");
const MESSAGE = label("anyone may message");
const COMMENT = label("anyone may comment");
const GEO = label("geo enabled");
const ONLINE = label("online");

const ABILITIES = [2359304, 2359820, 10749448, -2135620852] as const;
const RANKS = [40, 34, 28, 18, 4] as const;

export function flagsOf(traits: SeedTraits): Flags {
  const { draws, band, dormant } = traits;
  const known = band < 3;
  return {
    user_ability: dormant ? 0 : chance(draws, ABILITY, known ? 1 : 0.2) ? pick(draws, ABILITY, ABILITIES) : 0,
    user_ability_extend: chance(draws, EXTEND, known ? 0.7 : 0.1) ? 64 : 0,
    urank: dormant ? 0 : Math.min(48, (RANKS[band] ?? 0) + below(draws, URANK, 9)),
    urisk: chance(draws, URISK, known ? 0.2 : 0.02) ? 8_796_093_022_208 : 0,
    credit_score: 80,
    audio_ability: chance(draws, AUDIO, known ? 0.5 : 0.02) ? 2 : 0,
    place_ability: chance(draws, PLACE, known ? 0.4 : 0.05) ? 1 : 0,
    hardfan_ability: isVerified(traits) && chance(draws, HARDFAN, 0.3) ? 1 : 0,
    pc_new: dormant ? 0 : pickEarly(draws, PC, [7, 0, 3]),
    planet_video: chance(draws, PLANET, known ? 0.8 : 0.1),
    video_mark: chance(draws, MARK, known ? 0.6 : 0.05) ? 2 : 0,
    block_app: chance(draws, BLOCK, known ? 0.6 : 0.1) ? 1 : 0,
    like_display: chance(draws, LIKE, 0.1) ? 3 : 0,
    v_plus: chance(draws, PLUS, known ? 0.08 : 0.002) ? 1 : isVerified(traits) ? 0 : null,
    totals_missing: chance(draws, TOTALS, 0.02),
    top_user: band < 2 && chance(draws, TOP, 0.5) ? 1 : 0,
  };
}

export function settingsOf({ draws, band }: SeedTraits): Settings {
  return {
    anyoneMayMessage: chance(draws, MESSAGE, band < 3 ? 0.6 : 0.4),
    anyoneMayComment: chance(draws, COMMENT, 0.8),
    geoEnabled: chance(draws, GEO, 0.35),
    online: chance(draws, ONLINE, 0.2),
  };
}
