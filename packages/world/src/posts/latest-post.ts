// The latest post of an account. Its id encodes its time, as on Weibo.

import { chance, type Draws, fraction, label, scramble } from "../draws/draw.ts";
import { pick, pickEarly, type Some } from "../draws/pick.ts";
import type { Text } from "../json-text/text.ts";
import { Word } from "../json-text/word.ts";
import { once } from "../once.ts";
import { PictureId } from "../pictures/picture-id.ts";
import { Filled } from "../templates/filled.ts";
import { templatesOf } from "../templates/template.ts";
import { isVerified, type SeedTraits } from "../traits/seed-traits.ts";
import type { LazyFields } from "../user/lazy-user.ts";
import * as words from "../words/posts.ts";
import { postIdAt } from "./post-id.ts";
import { postedUntil } from "./rhythm.ts";

const TEXT = label("post text");
const ID = label("post id");
const CLIENT = label("post client");
const HAS_PICTURES = label("post has pictures");
const PICTURES = label("post pictures");
const PICTURE_COUNTS: Some<number> = [1, 1, 1, 1, 2, 3, 3, 4, 6, 9];
/** The median of seconds from the upload of a picture to its post. */
const BEFORE_POST = 70;
const NO_PICTURES: readonly Text[] = [];
const WIDTHS: Some<number> = [690, 1080, 1440, 2048];

/** When the next generations of clients came into use: 2012, 2017, 2024. */
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

export function latestPostOf(traits: SeedTraits, place: LazyFields["place"]): Post {
  return new LatestPost(traits, place);
}

/** Most payloads contain its id alone, so text, source and pictures are drawn on demand. */
class LatestPost implements Post {
  readonly id: number;
  readonly createdAt: number;
  readonly #traits: SeedTraits;
  readonly #place: LazyFields["place"];

  constructor(traits: SeedTraits, place: LazyFields["place"]) {
    const { latestAt, later } = postedUntil(traits, 1);
    this.createdAt = latestAt;
    this.id = postIdAt(latestAt, fraction(traits.draws, ID));
    this.#traits = later === 0 ? traits : { ...traits, draws: drawsOf(traits.draws, later) };
    this.#place = place;
  }

  get text(): Text {
    const { draws, kind } = this.#traits;
    const texts = !isVerified(this.#traits) ? EVERYDAY() : kind === "person" ? KNOWN() : OFFICIAL();
    return new Filled(pick(draws, TEXT, texts), this.#traits, this.#place);
  }

  get source(): Post["source"] {
    return pickEarly(this.#traits.draws, CLIENT, clientsAt(this.createdAt));
  }

  get pictureIds(): readonly Text[] {
    return picturesOf(this.#traits, this.createdAt);
  }
}

/** Each post of an account has draws of its own. */
function drawsOf({ high, low }: Draws, post: number): Draws {
  return { high, low: low ^ scramble(post) };
}

function picturesOf({ uid, draws }: SeedTraits, postedAt: number): readonly Text[] {
  const count = chance(draws, HAS_PICTURES, 0.3) ? pick(draws, PICTURES, PICTURE_COUNTS) : 0;
  if (count === 0) return NO_PICTURES;
  const side = pick(draws, PICTURES, WIDTHS);
  const uploadedAt = postedAt - BEFORE_POST;
  const pictures: Text[] = [];
  for (let index = 100; index < 100 + count; index += 1)
    pictures.push(new PictureId({ uid, draws, index, channel: "ly1", uploadedAt, width: side, height: side }));
  return pictures;
}

function clientsAt(time: number): Some<Post["source"]> {
  if (time < SECOND_CLIENTS) return EARLY;
  if (time < THIRD_CLIENTS) return MIDDLE;
  return time < FOURTH_CLIENTS ? LATER : LATEST;
}

function clientsOf([first, ...rest]: Some<words.Client>): Some<Post["source"]> {
  const lazySource = ({ name, href }: words.Client) => ({ name: new Word(name), href: new Word(href) });
  return [lazySource(first), ...rest.map(lazySource)];
}
