// The posts of a user in order of time, by how the user came into the world.

import { chance, fraction, label } from "../draws/draw.ts";
import { ResidentTimeline } from "../timeline/resident-timeline.ts";
import { meantPosts, rhythmOf } from "../timeline/rhythm.ts";
import type { Share } from "../timeline/shares.ts";
import { CellTimeline, EMPTY_TIMELINE, type Timeline } from "../timeline/timeline.ts";
import { SLOWEST_WITH_VIDEOS } from "../timeline/video-id.ts";
import type { SeedTraits } from "../traits/seed-traits.ts";
import type { DocumentedUser } from "../user/lazy-user.ts";
import { FIRST_UID } from "../user/uid.ts";

const VIDEOS = label("videos");
const HAS_VIDEOS = label("has videos");
const NO_VIDEOS: Share = { of: 0, per: 1 };
/** Videos of an account that has some: up to 199 of 1,000 posts. */
const [MOST_VIDEOS, OF_POSTS] = [200, 1000];

/** The posts of a user on the world's date. */
export function timelineOf(traits: SeedTraits, documented: DocumentedUser): Timeline {
  const { source, uid, standing, resident } = traits;
  if (resident >= 0) return residentTimeline(traits, documented);
  const rhythm = rhythmOf(source.cells, traits, uid - FIRST_UID, standing);
  return rhythm ? new CellTimeline(source.cells, rhythm, source.date) : EMPTY_TIMELINE;
}

function residentTimeline(traits: SeedTraits, { counts, latestPost }: DocumentedUser): Timeline {
  const { draws, resident, registeredAt, source } = traits;
  const documented = counts?.posts;
  if (documented === 0) return EMPTY_TIMELINE;
  return new ResidentTimeline(
    { draws, resident, registeredAt, documented, meant: meantPosts(traits), latest: latestPost },
    source.date,
  );
}

/** Which of a user's posts have a video. */
export function videosOf(traits: SeedTraits, documented: DocumentedUser, timeline: Timeline): Share {
  const known = documented.counts?.videos;
  if (known !== undefined) return { of: Math.min(known, timeline.length), per: Math.max(1, timeline.length) };
  const { draws, band } = traits;
  if (timeline instanceof CellTimeline && timeline.class > SLOWEST_WITH_VIDEOS) return NO_VIDEOS;
  if (!chance(draws, HAS_VIDEOS, band < 3 ? 0.9 : 0.25)) return NO_VIDEOS;
  return { of: Math.floor(MOST_VIDEOS * fraction(draws, VIDEOS)), per: OF_POSTS };
}
