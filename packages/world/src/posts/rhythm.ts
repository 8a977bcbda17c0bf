// When an account posts: how many posts it has on the world's date, and when the latest one came.
import { FIRST_DATE, OPENING } from "../dates.ts";
import { below, chance, fraction, label } from "../draws/draw.ts";
import { longTail } from "../draws/long-tail.ts";
import type { SeedTraits } from "../traits/seed-traits.ts";

const POSTS = label("posts");
const SILENT = label("silent");
const GAP = label("post age");

/** In seconds: an account that posted so shortly before the world's first date goes on posting. */
const RECENT = 1_209_600;
/** The median of posts of an account as old as Weibo, by band. */
const MEDIAN_POSTS = [9000, 4000, 1500, 400, 70] as const;

/** The posts of an account until the world's date. */
export interface Posted {
  readonly count: number;
  /** Unix seconds; of no meaning without posts. */
  readonly latestAt: number;
  /** How many posts later the latest one is than that of the world's first date. */
  readonly later: number;
}

const NONE: Posted = { count: 0, latestAt: 0, later: 0 };

/**
 * An account posts in even steps from its registration on. On a later date it has more posts, an account that had been
 * silent for long on the world's first date no more, and on an earlier date fewer: all of them had none before they registered.
 *
 * @param least how many posts it has on the first date at least
 */
export function postedUntil(traits: SeedTraits, least: number): Posted {
  const { registeredAt, date } = traits;
  const count = Math.max(least, postsOf(traits));
  if (count === 0) return NONE;
  const silence = silenceOf(traits);
  const isActive = silence < RECENT;
  const step = Math.max(1, (FIRST_DATE - 1 - registeredAt - (isActive ? 0 : silence)) / count);
  const latestAt = FIRST_DATE - 1 - (isActive ? silence % step : silence);
  const steps = Math.floor((date - 1 - latestAt) / step);
  const later = Math.max(-count, isActive ? steps : Math.min(0, steps));
  return { count: count + later, latestAt: Math.floor(latestAt + later * step), later };
}

function postsOf(traits: SeedTraits): number {
  const { draws, band, dormant, registeredAt } = traits;
  if (dormant) return chance(draws, SILENT, 0.6) ? 0 : below(draws, POSTS, 12);
  if (band === 4 && chance(draws, SILENT, 0.06)) return 0;
  const age = (FIRST_DATE - registeredAt) / (FIRST_DATE - OPENING);
  const median = MEDIAN_POSTS[band] ?? 70;
  return Math.max(band < 4 ? 20 : 1, Math.floor(longTail(draws, POSTS, median * (0.1 + 0.9 * age))));
}

/** Seconds without a post on the world's first date. Popular users post daily; many of the others stopped years ago. */
function silenceOf({ draws, band, registeredAt, dormant }: SeedTraits): number {
  const x = fraction(draws, GAP);
  const life = FIRST_DATE - 1 - registeredAt;
  if (dormant) return life - Math.floor(life * x * x * x);
  return band < 3 ? Math.min(life, below(draws, GAP, RECENT)) : Math.floor(life * x * x * x);
}
