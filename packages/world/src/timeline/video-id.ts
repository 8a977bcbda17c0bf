// The ids of videos. A video is uploaded some minutes before its post, to which its id leads back.
import { scramble } from "../draws/draw.ts";
import { FASTEST } from "./cells.ts";
import { codeOf, idOf, lowOf, secondOf, withinOf } from "./post-id.ts";

/** Videos come from these two data centres, their objects from the next ones. */
const [VIDEO_CENTRE, OBJECT_CENTRE] = [2, 12];
const CENTRE_SIZE = 262_144;
/** Classes whose accounts can have videos: those that post at least every 194 days. */
const CLASSES = 12;
export const SLOWEST_WITH_VIDEOS = FASTEST + CLASSES - 1;
/** Slots of the busiest second, each of any class. Residents have the numbers above. */
const [OF_SLOTS, ALL] = [40_900 * CLASSES, 2 * CENTRE_SIZE];
const [SHORTEST_DELAY, DELAYS] = [60, 540];

/** Where the post of a video is: in a slot, or with a resident. */
export type VideoOrigin =
  | { readonly class: number; readonly within: number }
  | {
      /** The resident's number, or that number and a multiple of RESIDENTS_WITH_VIDEOS less. */
      readonly resident: number;
    };

/** So many residents have video numbers of their own; the others share one. */
export const RESIDENTS_WITH_VIDEOS = ALL - OF_SLOTS;

/** The id of the video of a post; `resident` is the number of the resident who wrote it, or -1. */
export function mediaIdOfPost(id: number, createdAt: number, resident: number): number {
  const low = lowOf(id);
  return mediaIdOf(createdAt, resident >= 0 ? { resident } : { class: FASTEST + codeOf(low), within: withinOf(low) });
}

function mediaIdOf(second: number, origin: VideoOrigin): number {
  const number =
    "class" in origin
      ? origin.within * CLASSES + origin.class - FASTEST
      : OF_SLOTS + (origin.resident % RESIDENTS_WITH_VIDEOS);
  return idOf(second - delayOf(number), VIDEO_CENTRE * CENTRE_SIZE + number);
}

/** The second of the post that has this video, and the post's place there; undefined for a number that no video has. */
export function videoOriginOf(mediaId: number): { readonly second: number; readonly origin: VideoOrigin } | undefined {
  const number = lowOf(mediaId) - VIDEO_CENTRE * CENTRE_SIZE;
  if (number < 0 || number >= ALL) return undefined;
  const second = secondOf(mediaId) + delayOf(number);
  if (number >= OF_SLOTS) return { second, origin: { resident: number - OF_SLOTS } };
  const within = Math.floor(number / CLASSES);
  return { second, origin: { class: FASTEST + number - within * CLASSES, within } };
}

/** The id of the object that holds a video: from a second between those of the video and of its post. */
export function objectIdOf(mediaId: number): number {
  const number = lowOf(mediaId) - VIDEO_CENTRE * CENTRE_SIZE;
  const second = secondOf(mediaId) + Math.floor(delayOf(number) / 2);
  return idOf(second, OBJECT_CENTRE * CENTRE_SIZE + ((scramble(number) >>> 0) % ALL));
}

const delayOf = (number: number): number => SHORTEST_DELAY + ((scramble(number) >>> 0) % DELAYS);
