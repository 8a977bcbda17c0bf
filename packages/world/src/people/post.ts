// The latest post: its id tells its time, as on Weibo.
import { below, chance, drawAt, fraction, thing } from "../draw.ts";
import { pick, pickEarly, type Some } from "../pick.ts";
import type { Place, Post } from "../user.ts";
import { earlyClients, everydayPosts, knownPosts, laterClients, middleClients, officialPosts } from "../words/posts.ts";
import { fill } from "./fill.ts";
import { pictureId } from "./picture.ts";
import { isVerified, type Sketch } from "./sketch.ts";
import { AS_OF, postIdAt } from "./time.ts";

const TEXT = thing("post text");
const GAP = thing("post age");
const ID = thing("post id");
const CLIENT = thing("post client");
const PICTURES = thing("post pictures");
const WIDTHS: Some<number> = [690, 1080, 1440, 2048];

/** Years from which the clients of a list were in use. */
const SECOND_CLIENTS = 1_325_347_200;
const THIRD_CLIENTS = 1_704_038_400;

export function latestPostOf(sketch: Sketch, place: Place): Post {
  const { dice, kind } = sketch;
  const createdAt = postedAt(sketch);
  const texts = !isVerified(sketch) ? everydayPosts : kind === "person" ? knownPosts : officialPosts;
  const count = chance(dice, PICTURES, 0.4) ? 1 + (drawAt(dice, PICTURES, 1) % 9) : 0;
  return {
    id: postIdAt(createdAt, fraction(dice, ID)),
    text: fill(pick(dice, TEXT, texts), sketch, place),
    createdAt,
    source: sourceAt(pickEarly(dice, CLIENT, clientsOf(createdAt))),
    pictureIds: Array.from({ length: count }, (_, index) =>
      pictureId(sketch.uid, dice, 100 + index, pick(dice, PICTURES, WIDTHS), pick(dice, PICTURES, WIDTHS)),
    ),
  };
}

/** The well known post daily; of the others, many fell silent years ago. */
function postedAt({ dice, band, registeredAt, dormant }: Sketch): number {
  const x = fraction(dice, GAP);
  const life = AS_OF - 1 - registeredAt;
  if (dormant) return registeredAt + Math.floor(life * x * x * x);
  const silence = band < 3 ? Math.min(life, below(dice, GAP, 1_209_600)) : Math.floor(life * x * x * x);
  return AS_OF - 1 - silence;
}

function clientsOf(time: number): Some<string> {
  if (time < SECOND_CLIENTS) return earlyClients;
  return time < THIRD_CLIENTS ? middleClients : laterClients;
}

function sourceAt(client: string): Post["source"] {
  const [name = "", href = ""] = client.split("|");
  return { name, href };
}
