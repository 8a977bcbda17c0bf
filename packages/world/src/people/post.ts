// The latest post: its id tells its time, as on Weibo.
import { below, chance, fraction, thing } from "../draw.ts";
import { pick, pickEarly, type Some } from "../pick.ts";
import type { Place, Post } from "../user.ts";
import {
  earlyClients,
  everydayPosts,
  knownPosts,
  laterClients,
  latestClients,
  middleClients,
  officialPosts,
} from "../words/posts.ts";
import { fill } from "./fill.ts";
import { pictureId } from "./picture.ts";
import { isVerified, type Sketch } from "./sketch.ts";
import { AS_OF, postIdAt } from "./time.ts";

const TEXT = thing("post text");
const GAP = thing("post age");
const ID = thing("post id");
const CLIENT = thing("post client");
const HAS_PICTURES = thing("post has pictures");
const PICTURES = thing("post pictures");
const PICTURE_COUNTS: Some<number> = [1, 1, 1, 1, 2, 3, 3, 4, 6, 9];
const NO_PICTURES: readonly string[] = [];
const WIDTHS: Some<number> = [690, 1080, 1440, 2048];

/** When the next clients came into use: 2012, 2017, 2024. */
const SECOND_CLIENTS = 1_325_347_200;
const THIRD_CLIENTS = 1_483_200_000;
const FOURTH_CLIENTS = 1_704_038_400;

export function latestPostOf(sketch: Sketch, place: Place): Post {
  const { dice, kind } = sketch;
  const createdAt = postedAt(sketch);
  const texts = !isVerified(sketch) ? everydayPosts : kind === "person" ? knownPosts : officialPosts;
  const count = chance(dice, HAS_PICTURES, 0.3) ? pick(dice, PICTURES, PICTURE_COUNTS) : 0;
  return {
    id: postIdAt(createdAt, fraction(dice, ID)),
    text: fill(pick(dice, TEXT, texts), sketch, place),
    createdAt,
    source: pickEarly(dice, CLIENT, clientsOf(createdAt)),
    pictureIds: count === 0 ? NO_PICTURES : picturesOf(sketch, count),
  };
}

function picturesOf({ uid, dice }: Sketch, count: number): readonly string[] {
  const side = pick(dice, PICTURES, WIDTHS);
  return Array.from({ length: count }, (_, index) => pictureId(uid, dice, 100 + index, side));
}

/** The well known post daily; of the others, many fell silent years ago. */
function postedAt({ dice, band, registeredAt, dormant }: Sketch): number {
  const x = fraction(dice, GAP);
  const life = AS_OF - 1 - registeredAt;
  if (dormant) return registeredAt + Math.floor(life * x * x * x);
  const silence = band < 3 ? Math.min(life, below(dice, GAP, 1_209_600)) : Math.floor(life * x * x * x);
  return AS_OF - 1 - silence;
}

function clientsOf(time: number): Some<Post["source"]> {
  if (time < SECOND_CLIENTS) return earlyClients;
  if (time < THIRD_CLIENTS) return middleClients;
  return time < FOURTH_CLIENTS ? laterClients : latestClients;
}
