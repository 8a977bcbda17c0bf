// The paid membership. Its type, rank and end agree, and no running one ends within the next years.

import { midnightInBeijing } from "@weibo-kit/types/beijing-time";
import { AS_OF } from "../dates.ts";
import { below, between, chance, draw, label } from "../draws/draw.ts";
import { IntegerText } from "../json-text/integer-text.ts";
import { Word } from "../json-text/word.ts";
import type { SeedTraits } from "../traits/seed-traits.ts";
import type { LazyFields } from "../user/lazy-user.ts";

const MEMBER = label("member");
const TYPE = label("membership type");
const RANK = label("membership rank");
const END = label("membership end");
const SUPER = label("super vip");
const VERY = label("very vip");
const PENDANT = label("pendant");

/** 2012-06-18, when memberships began. */
const FIRST_END = 1_339_948_800;
/** 2033-01-01 … 2037-12-30: later than the clock of any test, and below 2^31. */
const RUNNING_FROM = 1_988_121_600;
const RUNNING_UNTIL = 2_145_715_200;
const DAY = 86_400;

type Membership = LazyFields["membership"];

const PENDANTS = new Word("gj_vip_");
const NONE: Membership = { type: 0, rank: 0, superVip: false, veryVip: false, endsAt: 0 };
const RUNNING = [12, 12, 12, 11, 13, 14] as const;
/** The shares of running and of expired memberships, by band. */
const SHARES = [
  [0.75, 0.1],
  [0.55, 0.15],
  [0.4, 0.2],
  [0.22, 0.2],
  [0.05, 0.1],
] as const;

export function membershipOf(traits: SeedTraits): Membership {
  const { draws, band, dormant } = traits;
  const [running, ended] = SHARES[band] ?? [0.05, 0.1];
  if (dormant || !chance(draws, MEMBER, running + ended)) return NONE;
  const pendant = chance(draws, PENDANT, 0.35)
    ? { pendant: new IntegerText(100 + (draw(draws, PENDANT) % 900), PENDANTS) }
    : {};
  if (!chance(draws, MEMBER, running))
    return { ...NONE, type: 2, rank: between(draws, RANK, 1, 5), endsAt: pastEnd(traits) };
  const superVip = chance(draws, SUPER, band < 3 ? 0.5 : 0.1);
  return {
    type: RUNNING[below(draws, TYPE, RUNNING.length)] ?? 12,
    rank: between(draws, RANK, band < 3 ? 3 : 1, 7),
    superVip,
    veryVip: superVip && chance(draws, VERY, band === 0 ? 0.4 : 0.1),
    endsAt: midnightInBeijing(between(draws, END, RUNNING_FROM, RUNNING_UNTIL)),
    ...pendant,
  };
}

function pastEnd({ draws, registeredAt }: SeedTraits): number {
  const from = Math.max(FIRST_END, registeredAt) + 30 * DAY;
  return midnightInBeijing(between(draws, END, Math.min(from, AS_OF - 2 * DAY), AS_OF - DAY));
}
