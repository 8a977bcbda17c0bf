// The latest post: its id tells its time, as on Weibo.
import { below, chance, fraction, label } from "../draw.ts";
import type { Text } from "../json-text/text.ts";
import { Word } from "../json-text/word.ts";
import { once } from "../once.ts";
import { Filled, templatesOf } from "../people/fill.ts";
import type { LazyFields } from "../people/lazy-fields.ts";
import { PictureId } from "../people/picture-id.ts";
import { isVerified, type SeedTraits } from "../people/seed-traits.ts";
import { AS_OF, postIdAt } from "../people/time.ts";
import { pick, pickEarly, type Some } from "../pick.ts";
import * as words from "../words/posts.ts";

const TEXT = label("post text");
const GAP = label("post age");
const ID = label("post id");
const CLIENT = label("post client");
const HAS_PICTURES = label("post has pictures");
const PICTURES = label("post pictures");
const PICTURE_COUNTS: Some<number> = [1, 1, 1, 1, 2, 3, 3, 4, 6, 9];
const NO_PICTURES: readonly Text[] = [];
const WIDTHS: Some<number> = [690, 1080, 1440, 2048];

/** When the next clients came into use: 2012, 2017, 2024. */
const SECOND_CLIENTS = 1_325_347_200;
const THIRD_CLIENTS = 1_483_200_000;
const FOURTH_CLIENTS = 1_704_038_400;

type Post = NonNullable<LazyFields["latestPost"]>;

const EVERYDAY = once(() => templatesOf(words.everydayPosts));
const KNOWN = once(() => templatesOf(words.knownPosts));
const OFFICIAL = once(() => templatesOf(words.officialPosts));
const [EARLY, MIDDLE, LATER, LATEST] = [
  clientsOf(words.earlyClients),
  clientsOf(words.middleClients),
  clientsOf(words.laterClients),
  clientsOf(words.latestClients),
];

export function latestPostOf(sketch: SeedTraits, place: LazyFields["place"]): Post {
  return new LatestPost(sketch, place);
}

/** Most answers tell its id alone. */
class LatestPost implements Post {
  readonly id: number;
  readonly createdAt: number;
  readonly #sketch: SeedTraits;
  readonly #place: LazyFields["place"];

  constructor(sketch: SeedTraits, place: LazyFields["place"]) {
    this.createdAt = postedAt(sketch);
    this.id = postIdAt(this.createdAt, fraction(sketch.draws, ID));
    this.#sketch = sketch;
    this.#place = place;
  }

  get text(): Text {
    const { draws, kind } = this.#sketch;
    const texts = !isVerified(this.#sketch) ? EVERYDAY() : kind === "person" ? KNOWN() : OFFICIAL();
    return new Filled(pick(draws, TEXT, texts), this.#sketch, this.#place);
  }

  get source(): Post["source"] {
    return pickEarly(this.#sketch.draws, CLIENT, clientsAt(this.createdAt));
  }

  get pictureIds(): readonly Text[] {
    return picturesOf(this.#sketch);
  }
}

function picturesOf({ uid, draws }: SeedTraits): readonly Text[] {
  const count = chance(draws, HAS_PICTURES, 0.3) ? pick(draws, PICTURES, PICTURE_COUNTS) : 0;
  if (count === 0) return NO_PICTURES;
  const side = pick(draws, PICTURES, WIDTHS);
  return Array.from({ length: count }, (_, index) => new PictureId(uid, draws, 100 + index, side));
}

/** The well known post daily; of the others, many fell silent years ago. */
function postedAt({ draws, band, registeredAt, dormant }: SeedTraits): number {
  const x = fraction(draws, GAP);
  const life = AS_OF - 1 - registeredAt;
  if (dormant) return registeredAt + Math.floor(life * x * x * x);
  const silence = band < 3 ? Math.min(life, below(draws, GAP, 1_209_600)) : Math.floor(life * x * x * x);
  return AS_OF - 1 - silence;
}

function clientsAt(time: number): Some<Post["source"]> {
  if (time < SECOND_CLIENTS) return EARLY;
  if (time < THIRD_CLIENTS) return MIDDLE;
  return time < FOURTH_CLIENTS ? LATER : LATEST;
}

function clientsOf([first, ...rest]: Some<words.Client>): Some<Post["source"]> {
  const unwritten = ({ name, href }: words.Client) => ({ name: new Word(name), href: new Word(href) });
  return [unwritten(first), ...rest.map(unwritten)];
}
