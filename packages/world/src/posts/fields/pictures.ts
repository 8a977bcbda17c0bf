// The pictures of a post: none for most, else mostly one, three or nine.
import { chance, type Draws, drawAt, fraction, fractionAt, label } from "../../draws/draw.ts";
import { pick, type Some } from "../../draws/pick.ts";
import { LETTERS } from "../../pictures/letters.ts";
import { type Channel, PictureId } from "../../pictures/picture-id.ts";
import { isIn } from "../../timeline/shares.ts";
import { isInstitution, isVerified } from "../../traits/seed-traits.ts";
import type { PostPicture } from "../post.ts";
import type { PostTraits } from "../post-traits.ts";
import { isRepost } from "./is-repost.ts";

const [HAS_PICTURES, COUNT, DELAY] = [label("post has pictures"), label("post pictures"), label("upload before post")];
const [SIZE, KIND, FOCUS] = [label("picture size"), label("picture kind"), label("picture focus")];
const COUNTS: Some<number> = [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 3, 3, 3, 4, 4, 5, 6, 6, 7, 8, 9, 9, 9, 9, 9];
/** Up to eighteen pictures since 2019, before that nine. */
const [MANY_FROM, MANY] = [1_556_640_000, [12, 15, 16, 18]] as const;
/** The median of seconds from the upload of the last picture to the post. */
const BEFORE_POST = 70;
const LONGEST = 1500;
/** Width and height of phones' photos, of both directions, of screenshots and long pictures. */
const SIZES: Some<readonly [number, number]> = [
  [1080, 1440],
  [1440, 1920],
  [1536, 2048],
  [2048, 2732],
  [1279, 1706],
  [1080, 1080],
  [2048, 2048],
  [1440, 1080],
  [2048, 1536],
  [1920, 1080],
  [1620, 1080],
  [1080, 1920],
  [1170, 2532],
  [1080, 2400],
  [1080, 2340],
  [1080, 5240],
  [900, 8600],
  [690, 690],
  [1200, 800],
];
const OLD_SIZES: Some<readonly [number, number]> = [
  [600, 450],
  [450, 600],
  [640, 480],
  [440, 330],
  [500, 750],
  [800, 600],
  [480, 800],
];
const GIF_SIZES: Some<readonly [number, number]> = [
  [240, 240],
  [300, 300],
  [360, 202],
  [400, 225],
  [500, 281],
];
/** 2013, until when pictures were small, and 2017, since when some are live. */
const [LARGE_FROM, LIVE_FROM] = [1_356_969_600, 1_483_200_000];
/** The first picture of a post among all pictures of its author's. */
const FIRST_INDEX = 100;

export function picturesOf(traits: PostTraits): readonly PostPicture[] {
  const { draws, createdAt, documented } = traits;
  if (documented) return documented.pictureIds.map((id) => documentedPicture(String(id)));
  const count = countOf(traits);
  if (count === 0) return [];
  const x = fraction(draws, DELAY);
  const delay = Math.min(LONGEST, Math.floor((BEFORE_POST * x) / (1.03 - x)));
  return Array.from({ length: count }, (_, place) =>
    pictureOf(traits, place, createdAt - 1 - delay - (count - 1 - place)),
  );
}

function countOf(traits: PostTraits): number {
  const { author, number, draws, createdAt } = traits;
  const share = !isVerified(author.traits) ? 0.28 : isInstitution(author.traits) ? 0.6 : 0.5;
  if (!chance(draws, HAS_PICTURES, share) || isRepost(traits) || isIn(author.videos, number)) return 0;
  if (createdAt >= MANY_FROM && fractionAt(draws, COUNT, 1) < 0.02) return MANY[drawAt(draws, COUNT, 2) & 3] ?? 9;
  return pick(draws, COUNT, COUNTS);
}

function pictureOf({ author: { uid }, draws, createdAt }: PostTraits, place: number, uploadedAt: number): PostPicture {
  const kind = kindOf(draws, place, createdAt);
  const sizes = kind === "gif" ? GIF_SIZES : createdAt < LARGE_FROM ? OLD_SIZES : SIZES;
  // Most pictures of a post have one size.
  const chosen = drawAt(draws, SIZE, fractionAt(draws, SIZE, 20 + place) < 0.7 ? 0 : 1 + place);
  const [width, height] = sizes[chosen % sizes.length] ?? sizes[0];
  const channel: Channel = createdAt < LARGE_FROM ? "jw1" : (uid & 1) === 0 ? "ly1" : "gy1";
  const letter = kind === "gif" ? "g" : "j";
  const id = new PictureId({ uid, draws, index: FIRST_INDEX + place, channel, uploadedAt, width, height, letter });
  return { id: id.toString(), width, height, kind, focus: focusOf(draws, place) };
}

function kindOf(draws: Draws, place: number, createdAt: number): PostPicture["kind"] {
  const x = fractionAt(draws, KIND, place);
  if (x < 0.04) return "gif";
  // Live photos come from one telephone, so all of a post's pictures can be live.
  return createdAt >= LIVE_FROM && x > 0.5 && fraction(draws, KIND) > 0.9 ? "live" : "picture";
}

function focusOf(draws: Draws, place: number): PostPicture["focus"] {
  const bits = drawAt(draws, FOCUS, place);
  if (bits % 8 !== 0) return undefined;
  const part = (shift: number) => ((bits >>> shift) % 40) / 100;
  return { left: part(4), top: part(10), width: 0.2 + part(16), height: 0.2 + part(22) };
}

/** Sizes of documented pictures are in their ids, but for those of 2010. */
function documentedPicture(id: string): PostPicture {
  const sizeAt = (start: number) =>
    id.length < 32 ? 0 : [...id.slice(start, start + 3)].reduce((sum, letter) => sum * 36 + LETTERS.indexOf(letter), 0);
  return { id, width: sizeAt(23), height: sizeAt(26), kind: id[21] === "g" ? "gif" : "picture", focus: undefined };
}
