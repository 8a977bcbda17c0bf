// The posts about a topic: asks all who can have written about it, day by day, the newest first.
import { drawsOf } from "../draws/draw.ts";
import { unpermute } from "../draws/permutation.ts";
import type { Size } from "../graph/size.ts";
import type { Society } from "../posts/author.ts";
import { postOf } from "../posts/drawn-post.ts";
import type { Post } from "../posts/post.ts";
import { postDraws } from "../posts/post-draws.ts";
import type { Residents } from "../residents.ts";
import type { Cells } from "../timeline/cells.ts";
import type { Rhythm } from "../timeline/rhythm.ts";
import { CellTimeline } from "../timeline/timeline.ts";
import { dayOf, startOf } from "../topics/day.ts";
import { standingsOn, topicOf } from "../topics/topics.ts";
import { uidAt } from "../user/uid.ts";

/** So many days of a window are looked through: far more than the service's fifty pages need. */
const MOST_DAYS = 400;

/** What a search reads. */
export interface Library {
  readonly seed: number;
  readonly date: number;
  readonly cells: Cells;
  readonly size: Size;
  readonly residents: Residents;
  readonly society: Society;
  /** When the user at a place of the population posts; undefined for those who never do. */
  rhythmAt(index: number): Rhythm | undefined;
}

interface Found {
  readonly index: number;
  readonly number: number;
  readonly id: number;
}

/** Posts about a topic from second `from` until second `to`, the newest first, after the first `skip` of them. */
export function* postsAbout(library: Library, topic: number, from: number, to: number, skip: number): Generator<Post> {
  const { society, date } = library;
  const end = Math.min(to, date);
  const last = dayOf(end - 1);
  let skipped = skip;
  for (let day = last; day >= Math.max(dayOf(from), last - MOST_DAYS); day -= 1) {
    const found = foundOn(library, topic, day, Math.max(from, startOf(day)), Math.min(end, startOf(day + 1)));
    found.sort((one, other) => other.id - one.id);
    for (const { index, number } of found.slice(skipped)) yield postOf(society, society.author(uidAt(index)), number);
    skipped = Math.max(0, skipped - found.length);
  }
}

function foundOn(library: Library, topic: number, day: number, from: number, to: number): Found[] {
  const { seed, cells, size, residents, society, date } = library;
  const found: Found[] = [];
  for (const standing of standingsOn(society.topics, day, topic)) {
    const index = unpermute(size.standings, standing);
    const rhythm = library.rhythmAt(index);
    if (rhythm === undefined || residents.withUid(uidAt(index)) !== undefined) continue;
    const timeline = new CellTimeline(cells, rhythm, date);
    const draws = drawsOf(seed, uidAt(index));
    for (let number = timeline.countUntil(to) - 1; number >= 0; number -= 1) {
      const second = timeline.secondOf(number);
      if (second < from) break;
      if (topicOf(society.topics, standing, second, postDraws(draws, number)) !== topic) continue;
      found.push({ index, number, id: timeline.idOf(number) });
    }
  }
  return found;
}
