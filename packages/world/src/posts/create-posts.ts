// The posts and videos of a world: from users to ids, and from ids back to users.
import { unpermute } from "../draws/permutation.ts";
import type { Size } from "../graph/size.ts";
import type { Residents } from "../residents.ts";
import { type Cells, isForAll, memberAt, type Spot, spotOf } from "../timeline/cells.ts";
import { isCounted } from "../timeline/counted-id.ts";
import { lowOf, withinOf } from "../timeline/post-id.ts";
import { RESIDENT_STEPS, residentStepOf } from "../timeline/resident-timeline.ts";
import type { Rhythm } from "../timeline/rhythm.ts";
import { countBelow, isIn, numberAt } from "../timeline/shares.ts";
import { slotsBefore } from "../timeline/slots.ts";
import { RESIDENTS_WITH_VIDEOS, videoOriginOf } from "../timeline/video-id.ts";
import { uidAt } from "../user/uid.ts";
import type { Uid } from "../user/user.ts";
import type { Author, Society } from "./author.ts";
import { postOf } from "./drawn-post.ts";
import { pinnedNumber } from "./fields/is-pinned.ts";
import type { Post, Posts } from "./post.ts";

/** The part of a world that has its posts. */
export interface WorldPosts {
  posts(uid: Uid): Posts;
  videos(uid: Uid): Posts;
  post(id: number): Post | undefined;
  video(mediaId: number): Post | undefined;
}

/** What leads from an id back to its author. */
interface Ground {
  readonly cells: Cells;
  readonly size: Size;
  readonly residents: Residents;
  readonly society: Society;
  /** When the user at a place of the population posts. */
  rhythmAt(index: number): Rhythm | undefined;
}

export function createPosts(ground: Ground): WorldPosts {
  const { residents, society } = ground;
  const documented = new Map<number, Uid>();
  residents.all.forEach(({ latestPost, counts }, place) => {
    const uid = residents.uids[place];
    if (latestPost && counts?.posts !== 0 && uid !== undefined) documented.set(latestPost.id, uid);
  });

  /** Whom a post with this id can be from: few users, each to be asked. */
  function* authorsOf(id: number): Generator<Uid> {
    const known = documented.get(id);
    if (known !== undefined) yield known;
    if (isCounted(id)) yield* residents.uids;
    else {
      yield* residentsOf(residents, residentStepOf(withinOf(lowOf(id))), RESIDENT_STEPS);
      const spot = spotOf(id);
      if (spot) yield* memberOf(ground, spot);
    }
  }

  return {
    posts: (uid) => allPosts(society, society.author(uid)),
    videos: (uid) => videosOf(society, society.author(uid)),
    post(id) {
      // Far beyond 2^53 the steps from an id to its second end nowhere.
      if (!Number.isSafeInteger(id)) return undefined;
      for (const uid of authorsOf(id)) {
        const author = society.author(uid);
        const number = author.timeline.countUpTo(id) - 1;
        if (number >= 0 && author.timeline.idOf(number) === id) return postOf(society, author, number);
      }
      return undefined;
    },
    video(mediaId) {
      if (!Number.isSafeInteger(mediaId)) return undefined;
      const found = videoOriginOf(mediaId);
      if (!found) return undefined;
      const { second, origin } = found;
      const uids =
        "resident" in origin
          ? residentsOf(residents, origin.resident, RESIDENTS_WITH_VIDEOS)
          : memberOf(ground, { class: origin.class, slot: slotsBefore(second) + origin.within });
      for (const uid of uids) {
        const author = society.author(uid);
        const number = author.timeline.countUntil(second + 1) - 1;
        if (number < 0 || !isIn(author.videos, number)) continue;
        const post = postOf(society, author, number);
        if (post.video?.mediaId === mediaId) return post;
      }
      return undefined;
    },
  };
}

/** Residents share a step where there are more of them than steps. */
function* residentsOf({ uids }: Residents, step: number, steps: number): Generator<Uid> {
  for (let number = step; step >= 0 && number < uids.length; number += steps) {
    const uid = uids[number];
    if (uid !== undefined) yield uid;
  }
}

/** The user of a class who has a slot; none where the user is a resident or posts in another class. */
function* memberOf(ground: Ground, { class: class_, slot }: Spot): Generator<Uid> {
  const { cells, size, residents } = ground;
  const member = memberAt(cells, class_, slot);
  if (member >= size.population) return;
  const index = isForAll(cells, class_) ? member : unpermute(size.standings, member);
  const uid = uidAt(index);
  if (residents.withUid(uid) === undefined && ground.rhythmAt(index)?.class === class_) yield uid;
}

function allPosts(society: Society, author: Author): Posts {
  const { timeline } = author;
  const pinned = pinnedNumber(author);
  return postsOf(timeline.length, {
    pinned: pinned < 0 ? -1 : timeline.length - 1 - pinned,
    at: (place) => postOf(society, author, timeline.length - 1 - place),
    countUpTo: timeline.countUpTo.bind(timeline),
  });
}

function videosOf(society: Society, author: Author): Posts {
  const { timeline, videos } = author;
  const length = countBelow(videos, timeline.length);
  const pinned = pinnedNumber(author);
  return postsOf(length, {
    pinned: pinned < 0 || !isIn(videos, pinned) ? -1 : length - 1 - countBelow(videos, pinned),
    at: (place) => postOf(society, author, numberAt(videos, length - 1 - place)),
    countUpTo: (id) => countBelow(videos, timeline.countUpTo(id)),
  });
}

/** What a list of posts is made from: `at` is called with places 0 … length - 1 alone, and `pinned` may be none of them. */
interface PostSource {
  readonly pinned: number;
  at(place: number): Post;
  countUpTo(id: number): number;
}

function postsOf(length: number, list: PostSource): Posts {
  return {
    length,
    pinned: list.pinned >= 0 && list.pinned < length ? [list.pinned] : [],
    at: (place) => (Number.isInteger(place) && place >= 0 && place < length ? list.at(place) : undefined),
    slice(start, count) {
      const first = Math.max(0, Math.floor(start));
      const end = Math.min(length, first + Math.max(0, Math.floor(count)));
      const found: Post[] = [];
      for (let place = first; place < end; place += 1) found.push(list.at(place));
      return found;
    },
    placeUpTo: (id) => length - list.countUpTo(id),
  };
}
