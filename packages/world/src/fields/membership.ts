// The paid membership. Its type, rank and end agree, and a running one ends within two years of the world's date.

import { midnightInBeijing } from "@weibo-kit/types/beijing-time";
import { FIRST_DATE } from "../dates.ts";
import { below, between, chance, draw, label } from "../draws/draw.ts";
import { IntegerText } from "../json-text/integer-text.ts";
import { Word } from "../json-text/word.ts";
import type { Author } from "../posts/author.ts";
import type { Timeline } from "../timeline/timeline.ts";
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
const DAY = 86_400;
/** In seconds. */
const PAST_TERM = 366 * DAY;

type Membership = LazyFields["membership"];

const PENDANTS = new Word("gj_vip_");
const NONE: Membership = { type: 0, rank: 0, superVip: false, veryVip: false, endsAt: 0, pendant: undefined };
/** The types of running memberships and the days after which each is renewed. */
const RUNNING = [
  { type: 12, days: 366 },
  { type: 12, days: 366 },
  { type: 12, days: 731 },
  { type: 11, days: 31 },
  { type: 13, days: 31 },
  { type: 14, days: 183 },
] as const;
/** The shares of running and of expired memberships, by band; those of silent accounts expired. */
const SHARES = [
  [0.75, 0.1],
  [0.55, 0.15],
  [0.4, 0.2],
  [0.3, 0.12],
  [0.1, 0.05],
] as const;

/** @param author whose timeline is read for a possible member of a less known band only, since it costs */
export function membershipOf(traits: SeedTraits, author: Pick<Author, "timeline">): Membership {
  const { draws, band, dormant } = traits;
  const { date } = traits.source;
  const [running, ended] = SHARES[band] ?? [0.1, 0.05];
  if (dormant || date < FIRST_END || !chance(draws, MEMBER, running + ended)) return NONE;
  if (!chance(draws, MEMBER, running) || (band > 2 && isSilent(author.timeline, date))) {
    const endsAt = pastEnd(traits);
    // On an earlier date it was still running, or had not begun.
    if (date < endsAt - PAST_TERM) return NONE;
    return { ...NONE, type: date < endsAt ? 11 : 2, rank: between(draws, RANK, 1, 5), endsAt };
  }
  const superVip = chance(draws, SUPER, band < 3 ? 0.5 : 0.1);
  const { type, days } = RUNNING[below(draws, TYPE, RUNNING.length)] ?? RUNNING[0];
  return {
    type,
    rank: between(draws, RANK, band < 3 ? 3 : 1, band < 3 ? 8 : 7),
    superVip,
    veryVip: superVip && chance(draws, VERY, band === 0 ? 0.4 : 0.1),
    endsAt: renewalAfter(date, days, below(draws, END, days)),
    pendant: chance(draws, PENDANT, 0.35) ? new IntegerText(100 + (draw(draws, PENDANT) % 900), PENDANTS) : undefined,
  };
}

/** Who hasn't posted for a year doesn't pay any more. Who never posts may read all the more. */
function isSilent(timeline: Timeline, date: number): boolean {
  return timeline.length > 0 && timeline.secondOf(timeline.length - 1) < date - PAST_TERM;
}

/** The midnight after the date that is a whole number of terms after a day of the user's own. */
function renewalAfter(date: number, days: number, offset: number): number {
  const today = midnightInBeijing(date);
  const sinceRenewal = (Math.floor(today / DAY) + offset) % days;
  return today + (days - sinceRenewal) * DAY;
}

function pastEnd({ draws, registeredAt }: SeedTraits): number {
  const from = Math.max(FIRST_END, registeredAt) + 30 * DAY;
  return midnightInBeijing(between(draws, END, Math.min(from, FIRST_DATE - 2 * DAY), FIRST_DATE - DAY));
}
