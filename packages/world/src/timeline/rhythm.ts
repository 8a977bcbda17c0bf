// When an account posts: the class of its cells, and the time from its first to its last post.
import { EARLIEST_DATE, FIRST_DATE, OPENING } from "../dates.ts";
import { below, chance, type Draws, fraction, label } from "../draws/draw.ts";
import { longTail } from "../draws/long-tail.ts";
import { type Cells, cellAt, FASTEST, hasRoom, lengthOf, memberOf, SLOWEST } from "./cells.ts";

const POSTS = label("posts");
const SILENT = label("silent");
const GAP = label("post age");

/** In seconds: an account that posted so shortly before the world's first date goes on posting. */
const RECENT = 1_209_600;
/** The median of posts of an account as old as Weibo, by band. */
const MEDIAN_POSTS = [9000, 4000, 1500, 400, 70] as const;
/** The fewest posts that an account of a known band means to have. */
const FEWEST_OF_KNOWN = 20;

/** What an account's rhythm is drawn from. */
export interface Habits {
  readonly draws: Draws;
  readonly band: number;
  readonly dormant: boolean;
  readonly registeredAt: number;
}

/** One post in each cell of a class, from the first cell on, until the account falls silent. */
export interface Rhythm {
  readonly class: number;
  readonly member: number;
  readonly firstCell: number;
  /** Unix seconds; infinite for an account that is still in use. */
  readonly silentFrom: number;
}

/** @returns undefined for an account that never posts */
export function rhythmOf(cells: Cells, habits: Habits, index: number, standing: number): Rhythm | undefined {
  const meant = meantPosts(habits);
  if (meant === 0) return undefined;
  const silence = silenceOf(habits);
  const silentFrom = silence < RECENT ? Number.POSITIVE_INFINITY : FIRST_DATE - silence;
  const start = Math.max(habits.registeredAt, EARLIEST_DATE);
  const life = Math.min(silentFrom, FIRST_DATE) - start;
  let class_ = classFor(life / meant);
  while (!hasRoom(cells, class_, standing)) class_ += 1;
  const member = memberOf(cells, class_, index, standing);
  return { class: class_, member, firstCell: cellAt(class_, start - 1) + 1, silentFrom };
}

/** The slowest class whose cells are no longer than this; the fastest for an account that would want shorter ones. */
function classFor(seconds: number): number {
  let class_: number = FASTEST;
  while (class_ < SLOWEST && lengthOf(class_ + 1) <= seconds) class_ += 1;
  return class_;
}

/** How many posts an account means to have on the world's first date. Cells are powers of two, so it can have twice as many. */
export function meantPosts({ draws, band, dormant, registeredAt }: Habits): number {
  if (dormant) return chance(draws, SILENT, 0.6) ? 0 : below(draws, POSTS, 12);
  if (band === 4 && chance(draws, SILENT, 0.06)) return 0;
  const age = (FIRST_DATE - registeredAt) / (FIRST_DATE - OPENING);
  const median = MEDIAN_POSTS[band] ?? 70;
  return Math.max(band < 4 ? FEWEST_OF_KNOWN : 1, Math.floor(longTail(draws, POSTS, median * (0.1 + 0.9 * age))));
}

/** Seconds without a post on the world's first date. Popular users post daily; many of the others stopped years ago. */
function silenceOf({ draws, band, registeredAt, dormant }: Habits): number {
  const x = fraction(draws, GAP);
  const life = FIRST_DATE - 1 - registeredAt;
  if (dormant) return life - Math.floor(life * x * x * x);
  return band < 3 ? Math.min(life, below(draws, GAP, RECENT)) : Math.floor(life * x * x * x);
}
